using Entente.Language.Tagging;

namespace Entente.Language.Tests.Tagging;

public sealed class VerbsTests
{
    [Fact]
    public void TheListHoldsTheVerbsOfTheNews()
    {
        Verbs.Listed.Count.ShouldBeGreaterThan(3500);
        string[] news = ["accuse", "annex", "boycott", "condemn", "expel", "ratify", "sanction", "shell", "veto"];
        news.Where(verb => !Verbs.Listed.Contains(verb)).ShouldBeEmpty();
    }

    [Fact]
    public void EveryVerbIsInSmallLetters() =>
        Verbs.Listed.Where(verb => verb.Length < 2 || verb.Any(letter => letter is not ('-' or (>= 'a' and <= 'z'))))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("verbs.txt")]
    [InlineData("irregular-verbs.txt")]
    public void TheFilesAreInOrderAndNameNothingTwice(string resource)
    {
        var lines = Lines(resource);
        var verbs = lines.SelectMany(line => resource == "verbs.txt" ? line.Split(' ') : [line.Split(' ')[0]]);
        verbs.ShouldBe(verbs.Distinct().Order(StringComparer.Ordinal));
        lines.ShouldAllBe(line => line.Length <= 120);
    }

    [Fact]
    public void AnIrregularVerbIsListedAndEachOfItsFormsIsItsAlone()
    {
        Verbs.Irregular.Values.Where(verb => !Verbs.Listed.Contains(verb)).ShouldBeEmpty();
        var forms = Lines("irregular-verbs.txt").SelectMany(line => line.Split(' ').Skip(1)).ToArray();
        forms.Length.ShouldBeGreaterThan(450);
        Verbs.Irregular.Count.ShouldBe(forms.Length);
    }

    [Theory]
    [InlineData("fact-checked", 5)]
    [InlineData("undermined", 5)]
    [InlineData("unveiled", 2)]
    [InlineData("reds", 0)]
    [InlineData("signed", 0)]
    public void APrefixLeavesAVerbBehind(string word, int length) => VerbPrefix.Length(word).ShouldBe(length);

    private static string[] Lines(string resource)
    {
        using var reader = new StreamReader(typeof(Verbs).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];
    }
}
