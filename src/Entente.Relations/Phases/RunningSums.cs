namespace Entente.Relations.Phases;

/// <summary>Sums from the first bin on, so that any stretch is one difference.</summary>
internal static class RunningSums
{
    /// <returns>One more than the values: 0, the first, the first two …</returns>
    public static double[] Of(double[] values)
    {
        var sums = new double[values.Length + 1];
        for (var index = 0; index < values.Length; index++)
            sums[index + 1] = sums[index] + values[index];
        return sums;
    }
}
