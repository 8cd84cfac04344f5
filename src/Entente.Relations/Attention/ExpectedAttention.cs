namespace Entente.Relations.Attention;

/// <summary>How much two states would have to do with each other if each spread its attention by the others' size
/// alone.</summary>
/// <remarks>
/// Quasi-independence: E(i, j) = u(i) u(j) off the diagonal, with the u chosen so that every state's row adds up to
/// what it has to do with all others (Goodman 1968, <i>JASA</i> 63). Since a state has nothing to do with itself,
/// plain independence would expect too much of the large and too little of the small.
/// </remarks>
internal static class ExpectedAttention
{
    private const int Rounds = 200;
    private const double Tiny = 1e-9;

    /// <param name="observed">[state, state]: symmetric counts, 0 on the diagonal.</param>
    /// <returns>[state, state]: expected counts, 0 on the diagonal.</returns>
    public static double[,] Of(double[,] observed)
    {
        var sizes = Sizes(Margins(observed));
        var expected = new double[sizes.Length, sizes.Length];
        for (var one = 0; one < sizes.Length; one++)
        {
            for (var other = 0; other < sizes.Length; other++)
                expected[one, other] = one == other ? 0 : sizes[one] * sizes[other];
        }

        return expected;
    }

    /// <summary>What each state has to do with all others.</summary>
    public static double[] Margins(double[,] observed)
    {
        var margins = new double[observed.GetLength(0)];
        for (var one = 0; one < margins.Length; one++)
        {
            for (var other = 0; other < margins.Length; other++)
                margins[one] += observed[one, other];
        }

        return margins;
    }

    // Half a step at a time: the full step swings to and fro when one state has most of all.
    private static double[] Sizes(double[] margins)
    {
        var root = Math.Sqrt(margins.Sum() + Tiny);
        var sizes = margins.Select(margin => (margin / root) + Tiny).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var sum = sizes.Sum();
            for (var state = 0; state < sizes.Length; state++)
                sizes[state] = (0.5 * sizes[state]) + (0.5 * margins[state] / Math.Max(sum - sizes[state], Tiny));
        }

        return sizes;
    }
}
