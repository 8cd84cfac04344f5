using Entente.Relations;
using Entente.Relations.Scores;
using Entente.Relations.Ties;

namespace Entente.Calibration.Kinds;

/// <summary>Weights are fitted where scholars recorded something, and stay what the definitions say elsewhere.</summary>
public sealed class KindFitTests
{
    private const int Cases = 3000;

    private static readonly IReadOnlyList<KindWeight> Truth =
        [.. KindTable.Shipped.Select(weight => weight with { Among = TruthOf(weight) })];

    private static readonly IReadOnlyList<KindCase> Drawn = Draw();

    private static readonly IReadOnlyList<KindWeight> Fitted = KindFit.Fit(Drawn, KindTable.Shipped);

    [Fact]
    public void TheTruthIsLikelierByFittedWeightsThanByThoseSetByHand() =>
        LogLoss(Fitted).ShouldBeLessThan(LogLoss([.. KindTable.Shipped.Select(weight =>
            weight with { Among = weight.Set })]) - 0.05);

    [Fact]
    public void AWeightThatTheDataContradictMovesTowardsThem()
    {
        var weight = Fitted.Single(one => one is { Kind: TieKind.Rivalry, Feature: TieFeature.LikeRivals });
        weight.Among.ShouldBe(2 * weight.Set, tolerance: 0.5 * weight.Set);
    }

    [Fact]
    public void NoWeightChangesItsSign() => Fitted.Where(weight => weight.Feature != TieFeature.Constant)
        .ShouldAllBe(weight => Math.Sign(weight.Set) == Math.Sign(weight.Among));

    [Fact]
    public void KindsThatNobodyRecordsKeepTheirDefinition() => Fitted
        .Where(weight => !RecordedKinds.Decided.Contains(weight.Kind)).ShouldAllBe(weight => weight.Among == weight.Set);

    [Fact]
    public void AFitOfNothingIsTheDefinition() => KindFit.Fit([], KindTable.Shipped)
        .ShouldAllBe(weight => Math.Abs(weight.Among - weight.Set) < 1e-6);

    // Rivals are told twice as plainly by their likeness to rivals as the definitions say.
    private static double TruthOf(KindWeight weight) =>
        weight is { Kind: TieKind.Rivalry, Feature: TieFeature.LikeRivals } ? 2 * weight.Set : weight.Set;

    private static List<KindCase> Draw()
    {
        var random = new Random(20140301);
        return [.. Enumerable.Range(0, Cases).Select(index =>
        {
            var figures = Enum.GetValues<TieFeature>().Select(feature => FigureOf(feature, random)).ToArray();
            var kind = KindOf(KindFit.Probabilities(figures, Truth), random.NextDouble());
            var item = new Case(index, new Dyad("AAA", "BBB"), Acts: 50, new Dictionary<ScoreKind, bool>())
            {
                Kinds = RecordedKinds.Decided.Contains(kind)
                    ? new HashSet<TieKind> { kind }
                    : TieKinds.All.Where(one => one != TieKind.ThinRecord && !RecordedKinds.Decided.Contains(one))
                        .ToHashSet(),
            };
            return new KindCase(item, figures);
        })];
    }

    private static double FigureOf(TieFeature feature, Random random) => feature switch
    {
        TieFeature.Constant => 1,
        TieFeature.Treaty => 0,
        TieFeature.LikeAllies => 4 * random.NextDouble(),
        TieFeature.LikeRivals or TieFeature.LikeDisputants => (8 * random.NextDouble()) - 4,
        _ => random.NextDouble(),
    };

    private static TieKind KindOf(double[] probabilities, double drawn)
    {
        foreach (var kind in TieKinds.All)
        {
            drawn -= probabilities[(int)kind];
            if (drawn < 0)
                return kind;
        }

        return TieKind.Mixed;
    }

    private static double LogLoss(IReadOnlyList<KindWeight> table) => -Drawn.Average(one =>
        Math.Log(one.Case.Kinds.Sum(kind => KindFit.Probabilities(one.Figures, table)[(int)kind])));
}
