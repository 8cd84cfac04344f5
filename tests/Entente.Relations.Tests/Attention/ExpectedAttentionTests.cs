using Entente.Relations.Attention;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests.Attention;

public sealed class ExpectedAttentionTests
{
    [Fact]
    public void WhatIsExpectedAddsUpToWhatEachStateHasToDoWithAllOthers()
    {
        var counts = Gen.Choose(1, 40).Select(number => (double)number).ArrayOf(15);
        Prop.ForAll(counts.ToArbitrary(), cells =>
        {
            var observed = Symmetric(6, cells);
            var (wanted, given) = (
                ExpectedAttention.Margins(observed), ExpectedAttention.Margins(ExpectedAttention.Of(observed)));
            return wanted.Zip(given).All(pair => Math.Abs(pair.First - pair.Second) < 0.01 * pair.First);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void TwiceTheCoverageOfAllIsTwiceTheExpectation()
    {
        double[] cells = [3, 5, 8, 1, 9, 4];
        var (once, twice) = (
            ExpectedAttention.Of(Symmetric(4, cells)),
            ExpectedAttention.Of(Symmetric(4, [.. cells.Select(cell => 2 * cell)])));
        twice[0, 3].ShouldBe(2 * once[0, 3], tolerance: 1e-6);
    }

    private static double[,] Symmetric(int states, double[] cells)
    {
        var table = new double[states, states];
        var next = 0;
        for (var one = 0; one < states; one++)
        {
            for (var other = one + 1; other < states; other++)
                table[one, other] = table[other, one] = cells[next++];
        }

        return table;
    }
}
