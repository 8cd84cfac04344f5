using Entente.Language.Models;
using Entente.Language.Tagging;

namespace Entente.Language.Tests.Tagging;

public sealed class LemmatizerTests
{
    [Fact]
    public void ALemmaFollowsFromFormAndTagAlone()
    {
        var features = new FeatureList();
        LemmaFeatures.Fill(features, "Visited", "VERB VBD");
        var once = features.Keys.ToArray();
        LemmaFeatures.Fill(features, "Visited", "VERB VBD");
        features.Keys.ToArray().ShouldBe(once);
        LemmaFeatures.Fill(features, "Visited", "VERB VBN");
        features.Keys.ToArray().ShouldNotBe(once);
    }

    [Fact]
    public void AWordIsLookedUpOnce()
    {
        var scorer = new Counting();
        var lemmatizer = new Lemmatizer(scorer);
        lemmatizer.Lemma("Visited", "VERB VBD").ShouldBe("visit");
        lemmatizer.Lemma("Visited", "VERB VBD").ShouldBe("visit");
        scorer.Calls.ShouldBe(1);
    }

    [Fact]
    public void ABoycottsPastTenseLeadsBackToBoycott() =>
        new Lemmatizer(new Always("l3:")).Lemma("boycotted", "VERB VBD").ShouldBe("boycott");

    [Fact]
    public void AnAuxiliaryKeepsItsLearnedLemma() =>
        new Lemmatizer(new Always("l3:")).Lemma("boycotted", "AUX VBD").ShouldBe("boycot");

    [Theory]
    [InlineData("armed", "l2:", "armed")]
    [InlineData("Existing", "l3:", "existing")]
    [InlineData("US-led", "k0:", "US-led")]
    [InlineData("safer", "l1:", "safe")]
    public void AParticipleThatBecameAnAdjectiveIsItsOwnLemma(string form, string script, string lemma) =>
        new Lemmatizer(new Always(script)).Lemma(form, "ADJ JJ").ShouldBe(lemma);

    private sealed class Always(string script) : ILinearScorer
    {
        public int ClassCount => 1;

        public string NameOf(int classIndex) => script;

        public void Score(ReadOnlySpan<uint> features, Span<int> scores) => scores.Clear();
    }

    private sealed class Counting : ILinearScorer
    {
        public int Calls { get; private set; }

        public int ClassCount => 1;

        public string NameOf(int classIndex) => "l2:";

        public void Score(ReadOnlySpan<uint> features, Span<int> scores) => Calls++;
    }
}
