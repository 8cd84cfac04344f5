namespace Entente.Relations.Phases;

/// <summary>A sum of numbers that are given, and kept, by their logarithms.</summary>
/// <param name="Highest">The largest logarithm so far.</param>
/// <param name="Sum">The sum over its number.</param>
internal readonly record struct LogSum(double Highest, double Sum)
{
    // e⁻⁴⁰ of the largest is lost in rounding.
    private const double Lost = 40;

    /// <summary>The sum of no numbers.</summary>
    public static LogSum Nothing { get; } = new(double.NegativeInfinity, 0);

    /// <summary>Its logarithm; minus infinity for no numbers.</summary>
    public double Log => Sum > 0 ? Highest + Math.Log(Sum) : double.NegativeInfinity;

    /// <summary>The sum with one more number.</summary>
    /// <param name="log">Its logarithm.</param>
    public LogSum With(double log) =>
        log < Highest - Lost || double.IsNegativeInfinity(log) ? this
        : log <= Highest ? this with { Sum = Sum + Math.Exp(log - Highest) }
        : new LogSum(log, (Sum * Math.Exp(Highest - log)) + 1);
}
