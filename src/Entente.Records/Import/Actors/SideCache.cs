using System.Text;
using Entente.Knowledge;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Actors;

/// <summary>Sides that come again and again, remembered for the days on which they mean the same.</summary>
/// <remarks>Holds so many at most and then begins anew.</remarks>
internal sealed class SideCache
{
    private const int MostKept = 1 << 17;

    private readonly Dictionary<ulong, (byte[] Key, List<(DateSpan Dates, Side Side)> Sides)> _known = [];

    /// <summary>The side that a key stands for on a day.</summary>
    /// <param name="key">All that tells it.</param>
    /// <param name="day">Day of the event.</param>
    /// <param name="read">Reads a side that is not known yet and narrows the days on which it holds.</param>
    public Side Of(ReadOnlySpan<byte> key, DateOnly day, Func<string, DateOnly, ValidDates, Side> read)
    {
        var sides = SidesOf(key);
        foreach (var (dates, side) in sides)
        {
            if (dates.Contains(day))
                return side;
        }

        var valid = new ValidDates(day);
        var found = read(Encoding.UTF8.GetString(key), day, valid);
        sides.Add((valid.Span, found));
        return found;
    }

    private List<(DateSpan Dates, Side Side)> SidesOf(ReadOnlySpan<byte> key)
    {
        var print = Fingerprint.Of(key);
        if (_known.TryGetValue(print, out var found) && key.SequenceEqual(found.Key))
            return found.Sides;
        if (_known.Count >= MostKept)
            _known.Clear();
        var sides = new List<(DateSpan Dates, Side Side)>();
        _known[print] = (key.ToArray(), sides);
        return sides;
    }
}
