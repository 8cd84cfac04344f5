using System.Text;
using Entente.Knowledge;
using Entente.Records.Import.Rows;

namespace Entente.Records.Import.Actors;

/// <summary>Sides that come again and again, remembered for the days on which they mean the same.</summary>
/// <remarks>Holds so many at most and then begins anew.</remarks>
internal sealed class SideCache
{
    private const int MostKept = 1 << 17;
    private const int LongestOnStack = 512;

    private readonly Dictionary<string, List<(DateSpan Dates, Side Side)>> _known = new(StringComparer.Ordinal);

    /// <summary>The side that a key stands for on a day.</summary>
    /// <param name="key">All that tells it.</param>
    /// <param name="day">Day of the event.</param>
    /// <param name="read">Reads a side that is not known yet and narrows the days on which it holds.</param>
    public Side Of(ReadOnlySpan<byte> key, DateOnly day, Func<string, DateOnly, ValidDates, Side> read)
    {
        Span<char> letters = key.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[key.Length];
        var text = letters[..Encoding.UTF8.GetChars(key, letters)];
        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var sides))
            sides = Begin(text.ToString());
        foreach (var (dates, side) in sides)
        {
            if (dates.Contains(day))
                return side;
        }

        var valid = new ValidDates(day);
        var found = read(text.ToString(), day, valid);
        sides.Add((valid.Span, found));
        return found;
    }

    private List<(DateSpan Dates, Side Side)> Begin(string key)
    {
        if (_known.Count >= MostKept)
            _known.Clear();
        return _known[key] = [];
    }
}
