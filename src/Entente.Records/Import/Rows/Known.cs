using System.Text;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Rows;

/// <summary>What was made of texts that come again and again, found by their bytes without a copy.</summary>
/// <remarks>Holds so many at most and then begins anew: memory stays flat however long a file is.</remarks>
internal sealed class Known<T>(Func<string, T> make)
    where T : class
{
    private const int MostKept = 1 << 17;

    private readonly Dictionary<ulong, (byte[] Text, T Value)> _known = [];

    public T Of(ReadOnlySpan<byte> text)
    {
        var print = Fingerprint.Of(text);
        if (_known.TryGetValue(print, out var found) && text.SequenceEqual(found.Text))
            return found.Value;
        if (_known.Count >= MostKept)
            _known.Clear();
        var value = make(Encoding.UTF8.GetString(text));
        _known[print] = (text.ToArray(), value);
        return value;
    }
}
