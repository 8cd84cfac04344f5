using Entente.Knowledge.Framings;

namespace Entente.Knowledge;

public sealed class FramingWordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-framing-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ATermGoesWithItsNounAndTheLongerOneFirst()
    {
        var words = KnowledgeBase.LoadShipped().Framings;

        words.TermsOf("marriage").ShouldHaveSingleItem().Label.ShouldBe("marriage of convenience");
        words.TermsOf("alliance")[0].Words.Count.ShouldBeGreaterThan(1);
        words.TermsOf("alliance")[^1].Words.ShouldBe(["alliance"]);
    }

    [Fact]
    public void AKindThatNobodyKnowsIsNamedWithItsLine()
    {
        File.WriteAllText(
            Path.Combine(_folder, "framing.tsv"),
            "term\tlabel\tkind\tstance\tunless\tnote\nconcord\t\tfriendliness\tclose\t\t\n");

        KnowledgeBase.Check(_folder).ShouldHaveSingleItem().ToString().ShouldBe(
            "framing.tsv:2: kind 'friendliness' found, alliance, entente, tacit security arrangement, strategic " +
            "partnership, convergence of interests, patronage, transaction, rivalry, armed hostility, mixed, " +
            "catalyst expected. " +
            "Correct the spelling or add it there first.");
    }

    [Fact]
    public void AUsersOwnWordIsLaidOverOurs()
    {
        File.WriteAllText(
            Path.Combine(_folder, "framing.tsv"),
            "term\tlabel\tkind\tstance\tunless\tnote\nconcord\t\tentente\tclose\t\t\n");

        KnowledgeBase.LoadShipped(_folder).Framings.TermsOf("concord").ShouldHaveSingleItem().Kind.ShouldBe("entente");
    }

    [Fact]
    public void AVerbSaysWhetherItAffirmsTheName()
    {
        var words = KnowledgeBase.LoadShipped().Framings;

        words.EffectOf("deny", "verb", "obj").ShouldBe(FramingEffect.Denied);
        words.EffectOf("call", "verb", "clause").ShouldBe(FramingEffect.Affirmed);
        words.EffectOf("call", "verb", "obj").ShouldBe(FramingEffect.None);
    }
}
