using Entente.Relations.Phases;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests.Phases;

public sealed class SegmentationTests
{
    private const double Change = 0.05;

    [Fact]
    public void AClearChangeIsFoundWhereItIs()
    {
        var found = Segmentation.Of(Simulated.Series(1, 0, 1, 1, 0, 1, 9, 8, 10, 9, 11, 9), Change);
        found.Starts.ShouldBe([0, 6]);
        found.ChangeAt(6).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void SteadyCountsAreOnePhase() =>
        Segmentation.Of(Simulated.Series(3, 4, 3, 3, 4, 3, 4, 3, 3, 4), Change).Starts.ShouldBe([0]);

    [Fact]
    public void NothingAtAllIsOnePhase() =>
        Segmentation.Of(Simulated.Series(0, 0, 0, 0), Change).Starts.ShouldBe([0]);

    [Fact]
    public void QuarrelInsteadOfAccordIsAChangeThoughTheNumberStays()
    {
        double[] before = [6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0];
        double[] after = [0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 6];
        Segmentation.Of(Simulated.Series(before, after), Change).Starts.ShouldBe([0, 6]);
    }

    [Fact]
    public void TwiceAsMuchOfAllThatIsToldIsNoChange()
    {
        double[] counts = [4, 5, 4, 5, 4, 5, 12, 14, 13, 12, 14, 13];
        var series = Simulated.Series(counts);
        Segmentation.Of(series, Change).Starts.ShouldBe([0, 6]);
        double[] seen = [.. counts.Select((_, bin) => bin < 6 ? 0.5 : 1.5)];
        Segmentation.Of(series with { Exposures = seen }, Change).Starts.ShouldBe([0]);
    }

    [Fact]
    public void TheDynamicProgrammeAgreesWithCountingEverySegmentation()
    {
        var counts = Gen.Choose(0, 9).Select(number => (double)number).ArrayOf(6);
        var pairs = from one in counts
                    from other in counts
                    select Simulated.Series(one, other);
        Prop.ForAll(pairs.Where(HasBothSides).ToArbitrary(), series =>
        {
            var found = Segmentation.Of(series, 0.2);
            return Enumerable.Range(1, 5).All(bin => IsClose(found.ChangeAt(bin), ByHand(series, 0.2, bin, bin))) &&
                IsClose(found.ChangeWithin(2, 4), ByHand(series, 0.2, 2, 4));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    [Fact]
    public void SimulatedPhasesAreFoundAndTheirSpansHoldAtTheStatedRate()
    {
        var random = new Random(7);
        var (found, held) = (0, 0);
        const int Runs = 150;
        for (var run = 0; run < Runs; run++)
        {
            var at = random.Next(15, 45);
            var counts = Simulated.Counts(random, 60, at, (2, 9), size: 5);
            var phases = Segmentation.Of(Simulated.Series(counts), 1 / 48.0);
            var nearest = Enumerable.Range(1, phases.Starts.Count - 1)
                .OrderBy(index => Math.Abs(phases.Starts[index] - at)).FirstOrDefault(-1);
            if (nearest < 0 || Math.Abs(phases.Starts[nearest] - at) > 5)
                continue;
            found++;
            var (first, last) = phases.SpanOf(nearest);
            held += first <= at && at <= last ? 1 : 0;
        }

        found.ShouldBeGreaterThan((int)(0.95 * Runs));
        (held / (double)found).ShouldBeGreaterThan(0.85);
    }

    [Fact]
    public void BurstsWithoutPhasesSeldomShowAny()
    {
        var random = new Random(11);
        var alarms = Enumerable.Range(0, 200).Count(_ => Segmentation.Of(
            Simulated.Series(Simulated.Counts(random, 60, 0, (4, 4), size: 1)), 1 / 48.0).Starts.Count > 1);
        alarms.ShouldBeLessThanOrEqualTo(10);
    }

    private static bool HasBothSides(DyadSeries series) => series.Between.All(side => side[0].Sum() > 0);

    private static bool IsClose(double one, double other) => Math.Abs(one - other) < 0.011;

    /// <summary>Probability of a change within some bins, by listing all 2⁵ segmentations of six bins for each
    /// pair of sizes.</summary>
    private static double ByHand(DyadSeries series, double change, int first, int last)
    {
        double[] sizes = [0.5, 2, 8, 60];
        var rates = series.Between.Select(side => new RateSeries(side[0], series.Exposures)).ToList();
        var (all, with) = (0.0, 0.0);
        foreach (var (one, other) in sizes.SelectMany(_ => sizes, (one, other) => (one, other)))
        {
            var (logOne, logOther) = (rates[0].Log(one), rates[1].Log(other));
            for (var mask = 0; mask < 1 << (series.Bins - 1); mask++)
            {
                var starts = Enumerable.Range(1, series.Bins - 1).Where(bin => (mask & (1 << (bin - 1))) != 0).ToList();
                var weight = starts.Prepend(0).Zip(starts.Append(series.Bins)).Aggregate(
                    Math.Exp(rates[0].LogCommon(one) + rates[1].LogCommon(other)) * Math.Pow(change, starts.Count) *
                        Math.Pow(1 - change, series.Bins - 1 - starts.Count),
                    (product, part) => product *
                        Math.Exp(logOne(part.First, part.Second) + logOther(part.First, part.Second)));
                all += weight;
                with += starts.Exists(start => start >= first && start <= last) ? weight : 0;
            }
        }

        return with / all;
    }
}
