using Entente.Coding;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class PairScoreTests
{
    private const string Sentence = "The Iranian government shipped drones to Russia.";

    [Fact]
    public void PhrasesThatOverlapAreLinked() =>
        Score("AID", new Party("Iranian", "", "IRN", "", 4, 11), new Party("Russia", "", "RUS", "", 41, 47))
            .ShouldBe(new PairScore(Rows: 1, Linked: 1, Typed: 1, Right: 1));

    [Fact]
    public void BothPhrasesAmongTheActorsAreLinked()
    {
        var coded = Coded("CONSULT") with
        {
            Actors = [Some.Party("Iranian", start: 4), Some.Party("Russia", start: 41)],
        };
        PairScore.Of([(Pair("AID"), [coded])]).ShouldBe(new PairScore(Rows: 1, Linked: 1, Typed: 0, Right: 0));
    }

    [Fact]
    public void ChangedRolesAreNotLinked() =>
        Score("AID", Some.Party("Russia", start: 41), Some.Party("Iranian", start: 4))
            .ShouldBe(new PairScore(Rows: 1, Linked: 0, Typed: 1, Right: 0));

    [Fact]
    public void APartyWithWrongOffsetsIsFoundByItsPhrase() =>
        Score("AID", Some.Party("Iranian", start: 0), Some.Party("Russia", start: 900)).Right.ShouldBe(1);

    [Fact]
    public void APhraseOutsideTheSentenceAsksNothing()
    {
        var pair = Pair("AID") with { Source = "An actor" };
        PairScore.Of([(pair, [Coded("AID") with { Recipients = [Some.Party("Russia", start: 41)] }])])
            .Right.ShouldBe(1);
    }

    [Theory]
    [InlineData("CONCEDE", 1)]
    [InlineData("RETREAT", 1)]
    [InlineData("AGREE", 0)]
    public void YieldIsConcedeOrRetreat(string type, int typed) =>
        PairScore.Of([(Pair("YIELD"), [Coded(type)])]).Typed.ShouldBe(typed);

    private static PairScore Score(string type, Party actor, Party recipient) =>
        PairScore.Of([(Pair(type), [Coded(type) with { Actors = [actor], Recipients = [recipient] }])]);

    private static PhrasePair Pair(string type) => new("p", Sentence, "The Iranian government", "Russia", type);

    private static CodedEvent Coded(string type) => Some.Event(type);
}
