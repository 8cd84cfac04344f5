using Entente.Evaluation.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class OverlapTests
{
    [Fact]
    public void AThingWantedTwiceMustBeFoundTwice() =>
        Overlap.Of(["AID", "AID"], ["AID"]).ShouldBe(new Overlap(Hits: 1, Found: 1, Wanted: 2));

    [Fact]
    public void AThingFoundTwiceButWantedOnceIsOneHit() =>
        Overlap.Of(["AID"], ["AID", "AID"]).ShouldBe(new Overlap(Hits: 1, Found: 2, Wanted: 1));

    [Fact]
    public void NothingFoundAmongNothingScoresZeroAndDoesNotFail()
    {
        var overlap = Overlap.Of<string>([], []);
        (overlap.Precision, overlap.Recall, overlap.F1).ShouldBe((0.0, 0.0, 0.0));
    }

    [Fact]
    public void WantedAndFoundChangePlacesAsPrecisionAndRecallDo()
    {
        var items = Gen.Choose(0, 5).ListOf().ToArbitrary();
        Prop.ForAll(items, items, (one, other) =>
            Overlap.Of([.. one], [.. other]).Precision == Overlap.Of([.. other], [.. one]).Recall)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void OrderChangesNothing()
    {
        var items = Gen.Choose(0, 5).ListOf().ToArbitrary();
        Prop.ForAll(items, items, (one, other) =>
            Overlap.Of([.. one], [.. other]) == Overlap.Of([.. one.AsEnumerable().Reverse()], [.. other.Order()]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
