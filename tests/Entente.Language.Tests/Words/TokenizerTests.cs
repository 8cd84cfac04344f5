using System.Text;
using Entente.Language.Words;

namespace Entente.Language.Tests.Words;

public sealed class TokenizerTests
{
    public static TheoryData<string, string> Cases => Table.Read("tokens.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void WordsAreCutAsTheTreebankCutsThem(string text, string expected) => Shown(text).ShouldBe(expected);

    [Fact]
    public void AWordWithoutEndIsCut()
    {
        var pieces = new Tokenizer(new string('a', 5000)).Cut(0, 5000);
        pieces.Count.ShouldBe(5);
    }

    [Fact]
    public void APairOfSurrogatesIsNeverParted()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("😀", 3000));
        var pieces = new Tokenizer(text).Cut(0, text.Length);
        pieces.ShouldAllBe(piece => !char.IsLowSurrogate(text[piece.Start]));
    }

    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var piece in new Tokenizer(text).Cut(0, text.Length))
        {
            if (shown.Length > 0)
                shown.Append(piece.Part == 2 ? '|' : ' ');
            shown.Append(text[piece.Start..piece.End]);
        }

        return shown.ToString();
    }
}
