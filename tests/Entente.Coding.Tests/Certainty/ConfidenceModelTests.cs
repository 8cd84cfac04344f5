using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Certainty;

public sealed class ConfidenceModelTests
{
    [Fact]
    public void WithoutWeightsEveryEventIsAsLikelyAsNot() =>
        new ConfidenceModel(new Dictionary<string, double>()).Of(new Grounds { Depth = 3 }).ShouldBe(0.5);

    [Fact]
    public void AGroundWithAPositiveWeightMakesItLikelier()
    {
        var model = new ConfidenceModel(new Dictionary<string, double> { ["actor_known"] = 1 });
        model.Of(new Grounds { ActorKnown = true }).ShouldBe(1 / (1 + Math.Exp(-1)), 1e-9);
    }

    [Fact]
    public void NothingIsEverCertain()
    {
        var model = new ConfidenceModel(new Dictionary<string, double> { ["depth"] = 100, ["specificity"] = -100 });
        Prop.ForAll(
            Gen.Choose(0, 8).ToArbitrary(),
            Gen.Choose(0, 8).ToArbitrary(),
            (depth, specificity) =>
                model.Of(new Grounds { Depth = depth, Specificity = specificity }) is >= 0.02 and <= 0.98)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
