using System.Globalization;

namespace Entente.Evaluation.Printing;

/// <summary>A number of a measurement with its name.</summary>
/// <param name="Name">What it is, in the field's words: <c>LAS</c>.</param>
/// <param name="Value">Its value, mostly a share 0…1.</param>
internal readonly record struct Figure(string Name, double Value)
{
    /// <summary>Writes a number with a fixed count of decimals, as C and Python do.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals, 0…15.</param>
    /// <returns>The nearest decimal, an exact tie to the even one, where .NET's own format would round up.</returns>
    public static string Fixed(double value, int decimals)
    {
        // Only odd multiples of 2^-(decimals+1) can lie exactly between two decimals.
        var scaled = value * Math.Pow(2, decimals + 1);
        var isTie = scaled == Math.Floor(scaled) && scaled % 2 != 0;
        var rounded = isTie ? Math.Round(value, decimals, MidpointRounding.ToEven) : value;
        return rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes three decimals.</summary>
    public static string Fixed(double value) => Fixed(value, 3);

    /// <summary>The name and the number: <c>LAS 0.871</c>.</summary>
    public override string ToString() => $"{Name} {Fixed(Value)}";
}
