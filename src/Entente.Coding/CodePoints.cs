namespace Entente.Coding;

/// <summary>
/// Turns offsets in UTF-16 code units, as .NET counts, into Unicode code points, as Python and R count.
/// </summary>
/// <remarks>Immutable; one pass over the text when it is made, and only texts beyond the BMP keep a table.</remarks>
public sealed class CodePoints
{
    private readonly int[] _secondHalves;

    /// <summary>Prepares the conversion for one text.</summary>
    /// <param name="text">The document as given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<int>();
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text[index - 1], text[index]))
                found.Add(index);
        }

        _secondHalves = [.. found];
    }

    /// <summary>Code units into code points.</summary>
    /// <param name="units">An offset in the text, from 0.</param>
    public int FromUnits(int units) => _secondHalves.Length == 0 ? units : units - CountBelow(units);

    /// <summary>Code points into code units.</summary>
    /// <param name="points">An offset in code points, from 0.</param>
    public int ToUnits(int points)
    {
        var units = points;
        foreach (var half in _secondHalves)
        {
            if (half >= units + 1)
                break;
            units++;
        }

        return units;
    }

    private int CountBelow(int units)
    {
        var place = Array.BinarySearch(_secondHalves, units);
        return place >= 0 ? place : ~place;
    }
}
