using Entente.Coding;
using Entente.Language;

namespace Entente.Records.Reading;

public sealed class DocumentCoderTests
{
    [Fact]
    public void TheParserSeesNoBoilerplateAndOffsetsStay()
    {
        const string Text = "[ad_1]\nIran met Russia.\nSource link";

        var coded = Coder().Code(new Document("a", null, Text));

        coded.Sentences.Single().Text.Trim().ShouldBe("Iran met Russia.");
        coded.Sentences.Single().Text.IndexOf("Iran", StringComparison.Ordinal).ShouldBe(7);
        coded.Document.Text.ShouldBe(Text);
    }

    [Fact]
    public void AnotherLanguageIsKeptAndNotCoded()
    {
        const string Text = "Le ministre a déclaré que les deux pays ont décidé de tenir des pourparlers dans la " +
            "capitale.";

        var coded = Coder().Code(new Document("a", null, Text));

        coded.Document.Language.ShouldBe("fr");
        coded.Document.Text.ShouldBe(Text);
        coded.Sentences.ShouldBeEmpty();
    }

    [Fact]
    public void TheLanguageThatTheSourceTellsCounts() =>
        Coder().Code(new Document("a", null, "Iran met Russia.") { Language = "fr" }).Sentences.ShouldBeEmpty();

    private static DocumentCoder Coder() => new(
        text => [new Sentence(text, 0, [])],
        (document, sentences) => new CodedDocument(document, sentences, []));
}
