using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests;

public sealed class ConlluTests
{
    private const string Sample =
        "# sent_id = 1\n" +
        "# text = Iran's envoys didn't.\n" +
        "1-2\tIran's\t_\t_\t_\t_\t_\t_\t_\tEntity=x\n" +
        "1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t3:nmod:poss\t_\n" +
        "2\t's\t's\tPART\tPOS\t_\t1\tcase\t1:case\t_\n" +
        "3\tenvoys\tenvoy\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t4:nsubj\tEntity=y\n" +
        "4-5\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" +
        "4\tdid\tdo\tAUX\tVBD\tMood=Ind|Tense=Past\t0\troot\t0:root\t_\n" +
        "5\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_\n" +
        "5.1\tsay\tsay\tVERB\tVB\t_\t_\t_\t4:dep\t_\n" +
        "6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\tEntity=z|SpaceAfter=No|Typo=Yes\n" +
        "\n";

    [Fact]
    public void CommentsRangesAndEmptyNodesSurvive() => Written(Read(Sample)).ShouldBe(Sample);

    [Fact]
    public void PartsOfAWordStandInsideIt()
    {
        var sentence = Read(Sample)[0];
        sentence.Text.ShouldBe("Iran's envoys didn't.");
        sentence.Tokens.Select(token => sentence.Text[token.Start..token.End])
            .ShouldBe(["Iran", "'s", "envoys", "did", "n't", "."]);
    }

    [Fact]
    public void PartsThatDoNotSpellTheWordShareItsPlace()
    {
        var sentence = Read(
            "1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tknow\t_\t_\t_\t_\t_\t_\t_\t_\n")[0];
        sentence.Tokens.ShouldAllBe(token => token.Start == 0 && token.End == 5);
    }

    [Fact]
    public void AnUnderscoreThatIsAWordIsKept()
    {
        const string line = "# text = _\n1\t_\t_\tSYM\tNFP\t_\t0\troot\t_\t_\n\n";
        Written(Read(line)).ShouldBe(line);
        Read(line)[0].Tokens[0].Lemma.ShouldBe("_");
    }

    [Fact]
    public void WindowsLineEndsChangeNothing() =>
        Written(Read(Sample.Replace("\n", "\r\n"))).ShouldBe(Sample);

    [Theory]
    [InlineData("1\tIran\n", "line 1: 2 columns found, 10 expected, separated by tabs. Add the missing columns.")]
    [InlineData(
        "1\tIran\t_\t_\t_\t_\t7\tdep\t_\t_\n",
        "line 1: HEAD is \"7\", a word number of this sentence expected. Correct the number.")]
    [InlineData(
        "# x\nx\tIran\t_\t_\t_\t_\t0\troot\t_\t_\n",
        "line 2: ID is \"x\", a word number of this sentence expected. Correct the number.")]
    [InlineData(
        "2\tIran\t_\t_\t_\t_\t0\troot\t_\t_\n",
        "line 1: ID is \"2\", a word number of this sentence expected. Correct the number.")]
    [InlineData(
        "1-3\tIran\t_\t_\t_\t_\t_\t_\t_\t_\n1\tI\t_\t_\t_\t_\t_\t_\t_\t_\n",
        "line 2: ID is \"3\", a word number of this sentence expected. Correct the number.")]
    public void ABrokenLineIsNamed(string text, string message) =>
        Should.Throw<FormatException>(() => Read(text)).Message.ShouldBe(message);

    [Fact]
    public void WhatIsWrittenIsReadAgain() =>
        Prop.ForAll(Sentences.ToArbitrary(), sentence =>
        {
            var text = Written([sentence]);
            return Written(Read(text)) == text && Read(text)[0].Tokens.Select(token => token.HeadIndex)
                .SequenceEqual(sentence.Tokens.Select(token => token.HeadIndex));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Gen<Sentence> Sentences =>
        from count in Gen.Choose(1, 20)
        from forms in Gen.ArrayOf(Gen.Elements("Iran", "_", "’s", "drone", ".", "3", "a b", "é"), count)
        from spaces in Gen.ArrayOf(Gen.Elements(true, false), count)
        from heads in Gen.ArrayOf(Gen.Choose(0, 100), count)
        select new Sentence(
            "x",
            0,
            [.. forms.Select((form, index) => new Token(
                form, 0, 1, "NOUN", "NN", form, "Number=Sing", index == 0 ? -1 : heads[index] % index, "dep")
            {
                SpaceAfter = spaces[index],
                Miscellany = spaces[index] ? "A=b" : "",
            })]);

    private static List<Sentence> Read(string text) => [.. Conllu.Read(new StringReader(text))];

    private static string Written(IEnumerable<Sentence> sentences)
    {
        using var writer = new StringWriter();
        foreach (var sentence in sentences)
            Conllu.Write(sentence, writer);
        return writer.ToString();
    }
}
