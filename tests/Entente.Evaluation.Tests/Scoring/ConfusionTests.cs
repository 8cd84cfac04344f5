using Entente.Evaluation.Scoring;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class ConfusionTests
{
    [Fact]
    public void EqualTypesAreNoConfusion() =>
        Confusion.Of([Some.Text([Some.Event("AID"), Some.Event("AGREE")], Some.Event("AGREE"), Some.Event("AID"))])
            .ShouldBe(
                new Dictionary<(string, string), int> { [("AID", "AID")] = 1, [("AGREE", "AGREE")] = 1 },
                ignoreOrder: true);

    [Fact]
    public void WhatIsLeftOverIsTakenForOneAnother() =>
        Confusion.Of([Some.Text([Some.Event("AID")], Some.Event("AGREE"))])
            .ShouldHaveSingleItem().Key.ShouldBe(("AID", "AGREE"));

    [Fact]
    public void WhatHasNoPartnerStandsAgainstNothing()
    {
        var counts = Confusion.Of([Some.Text([Some.Event("AID")]), Some.Text([], Some.Event("REJECT"))]);
        counts[("AID", Confusion.None)].ShouldBe(1);
        counts[(Confusion.None, "REJECT")].ShouldBe(1);
    }

    [Fact]
    public void TheTableHasALineAWantedType() =>
        Confusion.Lines([Some.Text([Some.Event("AID"), Some.Event("AID")], Some.Event("AID"))])
            .ShouldBe(["AID       found as AID 1, nothing 1"]);
}
