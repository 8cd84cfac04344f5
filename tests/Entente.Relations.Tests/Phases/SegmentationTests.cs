using Entente.Relations.Phases;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests.Phases;

public sealed class SegmentationTests
{
    [Fact]
    public void AClearChangeIsFoundWhereItIs()
    {
        var found = Segmentation.Of([[1, 0, 1, 1, 0, 1, 9, 8, 10, 9, 11, 9]], 0.05);
        found.Starts.ShouldBe([0, 6]);
        found.ChangeAt(6).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void SteadyCountsAreOneStretch() =>
        Segmentation.Of([[3, 4, 3, 3, 4, 3, 4, 3, 3, 4]], 0.05).Starts.ShouldBe([0]);

    [Fact]
    public void TwoChannelsThatTurnTogetherTellMoreThanOne()
    {
        double[] channel = [2, 1, 2, 1, 4, 5, 4, 5];
        double[] other = [5, 4, 5, 4, 1, 2, 1, 2];
        Segmentation.Of([channel, other], 0.05).ChangeAt(4)
            .ShouldBeGreaterThan(Segmentation.Of([channel], 0.05).ChangeAt(4));
    }

    [Fact]
    public void TheDynamicProgrammeAgreesWithCountingEverySegmentation()
    {
        var counts = Gen.Choose(0, 9).Select(number => (double)number).ArrayOf(6);
        Prop.ForAll(counts.Where(channel => channel.Sum() > 0).ToArbitrary(), channel =>
        {
            var found = Segmentation.Of([channel], 0.2);
            return Enumerable.Range(1, 5).All(bin => IsClose(found.ChangeAt(bin), ByHand(channel, 0.2, bin, bin))) &&
                IsClose(found.ChangeWithin(2, 4), ByHand(channel, 0.2, 2, 4));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static bool IsClose(double one, double other) => Math.Abs(one - other) < 1e-9;

    /// <summary>Probability of a change within some bins, by listing all 2⁵ segmentations of six bins.</summary>
    private static double ByHand(double[] channel, double change, int first, int last)
    {
        var (all, with) = (0.0, 0.0);
        for (var mask = 0; mask < 1 << (channel.Length - 1); mask++)
        {
            var starts = Enumerable.Range(1, channel.Length - 1).Where(bin => (mask & (1 << (bin - 1))) != 0).ToList();
            var ends = starts.Append(channel.Length);
            var weight = Math.Pow(change, starts.Count) * Math.Pow(1 - change, channel.Length - 1 - starts.Count) *
                starts.Prepend(0).Zip(ends).Aggregate(1.0, (product, part) => product * Marginal(channel, part));
            all += weight;
            with += starts.Exists(start => start >= first && start <= last) ? weight : 0;
        }

        return with / all;
    }

    private static double Marginal(double[] channel, (int Start, int End) part)
    {
        var (count, length) = (channel[part.Start..part.End].Sum(), part.End - part.Start);
        const double Shape = 0.5;
        var rate = Shape / (channel.Sum() / channel.Length);
        return Math.Pow(rate, Shape) / Math.Pow(rate + length, Shape + count) *
            MathNet.Numerics.SpecialFunctions.Gamma(Shape + count) / MathNet.Numerics.SpecialFunctions.Gamma(Shape);
    }
}
