using Entente.Evaluation.Gold;
using Entente.Language;

namespace Entente.Evaluation.Tests.Gold;

public sealed class TreebankTextTests
{
    [Fact]
    public void ParagraphsArePartedByAnEmptyLineAndTextsStandAlone()
    {
        var texts = TreebankText.From([One("Go.", "newdoc id = a"), One("Stay."), One("Now.", "newpar"),
            One("Later.", "newdoc id = b")]);
        texts.Select(text => text.Text).ShouldBe(["Go. Stay.\n\nNow.", "Later."]);
    }

    [Fact]
    public void PlacesCountIntoTheWholeText()
    {
        var text = TreebankText.From([One("Go."), One("Stay.")]).Single();
        foreach (var token in text.Sentences.SelectMany(sentence => sentence.Tokens))
            text.Text[token.Start..token.End].ShouldBe(token.Form);
    }

    private static Sentence One(string text, params string[] comments) =>
        new(text, 0, [new Token(text, 0, text.Length)]) { Comments = comments };
}
