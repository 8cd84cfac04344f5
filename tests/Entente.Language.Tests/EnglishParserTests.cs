using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests;

/// <summary>The one class that uses the model that ships.</summary>
public sealed class EnglishParserTests
{
    private static readonly EnglishParser Parser = EnglishParser.LoadShipped();

    [Fact]
    public void WhoDoesWhatToWhomIsInTheTree()
    {
        var sentence = Parser.Parse("Russia suspended the missile deal with Iran.").ShouldHaveSingleItem();
        Relations(sentence).ShouldBe("nsubj root det compound obj case nmod punct");
        sentence.Tokens[sentence.RootIndex].Lemma.ShouldBe("suspend");
    }

    [Theory]
    [InlineData("The town was shelled by Russian troops.", "shelled", "town", "nsubj:pass")]
    [InlineData("The town was shelled by Russian troops.", "shelled", "troops", "obl:agent")]
    [InlineData("Moscow’s troops attacked the city on Monday.", "attacked", "troops", "nsubj")]
    [InlineData("Moscow’s troops attacked the city on Monday.", "troops", "Moscow", "nmod:poss")]
    [InlineData("Iran is getting ready to ship drones to Moscow.", "ship", "drones", "obj")]
    [InlineData("Turkey and Iran signed an agreement.", "Turkey", "Iran", "conj")]
    public void SubjectsAndObjectsHangWhereTheyShould(string text, string head, string dependent, string relation)
    {
        var tokens = Parser.Parse(text)[0].Tokens;
        var found = tokens.Single(token => token.Form == dependent);
        (tokens[found.HeadIndex].Form, found.Relation).ShouldBe((head, relation));
    }

    [Fact]
    public void AnyTextGivesTreesWithOneRootAndNoCycle() =>
        Prop.ForAll(Texts.Any.ToArbitrary(), text => Parser.Parse(text).All(IsTree))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void AnnotatingKeepsWordsAndComments()
    {
        const string before =
            "# text = They do\n# note = kept\n" +
            "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n" +
            "2\tdo\t_\t_\t_\t_\t_\t_\t_\tA=b\n\n";
        using var writer = new StringWriter();
        Conllu.Write(Parser.Annotate(Conllu.Read(new StringReader(before)).Single()), writer);
        writer.ToString().ShouldStartWith("# text = They do\n# note = kept\n1\tThey\tthey\tPRON\tPRP\t");
        writer.ToString().ShouldEndWith("\tA=b\n\n");
    }

    [Fact]
    public void ThreadsDoNotDisturbEachOther()
    {
        var texts = Enumerable.Range(0, 64)
            .Select(number => $"State {number} sent {number} envoys to the other.")
            .ToList();
        var alone = texts.Select(text => Relations(Parser.Parse(text)[0])).ToList();
        texts.AsParallel().AsOrdered().Select(text => Relations(Parser.Parse(text)[0])).ShouldBe(alone);
    }

    [Fact]
    public void NoTextNoSentences() => Parser.Parse(" \n\t ").ShouldBeEmpty();

    [Fact]
    public void AMissingModelIsNamedWithTheRemedy()
    {
        var path = Path.Combine(Path.GetTempPath(), "nowhere", "english.model");
        Should.Throw<FileNotFoundException>(() => EnglishParser.Load(path)).Message.ShouldBe(
            $"{path}: no language model there. Restore models/english.model from the repository, or train one: " +
            "train/README.md says how.");
    }

    [Fact]
    public void AnotherFileIsNoModel()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "nothing of the kind");
        Should.Throw<InvalidDataException>(() => EnglishParser.Load(path)).Message.ShouldBe(
            $"{path}: not a language model of this version. Train it again or restore models/english.model.");
        File.Delete(path);
    }

    private static string Relations(Sentence sentence) =>
        string.Join(' ', sentence.Tokens.Select(token => token.Relation));

    private static bool IsTree(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        return tokens.Count(token => token.HeadIndex < 0) == 1 &&
            sentence.Subtree(sentence.RootIndex).Count == tokens.Count;
    }
}
