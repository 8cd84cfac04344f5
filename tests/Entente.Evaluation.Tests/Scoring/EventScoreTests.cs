using Entente.Coding;
using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class EventScoreTests
{
    [Fact]
    public void ADyadCountsOncePerPairOfCountries()
    {
        var coded = Some.Event("SANCTION", "USA EUU USA", "RUS IRN");
        EventScore.Of([Some.Text([coded], coded)]).Dyad.ShouldBe(new Overlap(Hits: 4, Found: 4, Wanted: 4));
    }

    [Fact]
    public void AnotherTypeOfTheSameQuadClassIsRightInItsQuadOnly()
    {
        var score = EventScore.Of(
            [Some.Text([Some.Event("ACCUSE", "USA", "IRN")], Some.Event("REJECT", "USA", "IRN"))]);
        (score.Type.Hits, score.Dyad.Hits, score.Quad.Hits).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void ChangedRolesAreWrongDyads() =>
        EventScore.Of([Some.Text([Some.Event("AID", "IRN", "RUS")], Some.Event("AID", "RUS", "IRN"))])
            .ShouldSatisfyAllConditions(score => score.Type.Hits.ShouldBe(1), score => score.Dyad.Hits.ShouldBe(0));

    [Fact]
    public void ASideWithoutPartiesIsAnEmptyCountry() =>
        EventScore.Of([Some.Text([Some.Event("PROTEST")], Some.Event("PROTEST"))]).Dyad.Hits.ShouldBe(1);

    [Fact]
    public void EventsOfDifferentTextsDoNotMatch()
    {
        var coded = Some.Event("AID", "IRN", "RUS");
        var score = EventScore.Of([Some.Text([coded]), Some.Text([], coded) with { Id = "u" }]);
        score.Type.ShouldBe(new Overlap(Hits: 0, Found: 1, Wanted: 1));
    }

    [Fact]
    public void ATypeThatPloverDoesNotKnowIsLeftOut() =>
        EventScore.Of([Some.Text([], Some.Event("YIELD"))]).Type.Found.ShouldBe(0);

    [Fact]
    public void StatusIsComparedWhereTypesMatch()
    {
        var score = EventScore.Of(
        [
            Some.Text(
                [Some.Event("AID"), Some.Event("AID", status: EventStatus.Planned), Some.Event("REJECT")],
                Some.Event("AID", status: EventStatus.Negated),
                Some.Event("AID", status: EventStatus.Planned)),
        ]);
        score.StatusAgreement.ShouldBe(0.5);
    }

    [Fact]
    public void EachTypeHasItsOwnScore()
    {
        var score = EventScore.Of([Some.Text([Some.Event("AID"), Some.Event("AGREE")], Some.Event("AID"))]);
        score.Types.Count.ShouldBe(16);
        score.Types.Where(type => type.Overlap.Hits > 0).Select(type => type.Type).ShouldBe(["AID"]);
    }
}
