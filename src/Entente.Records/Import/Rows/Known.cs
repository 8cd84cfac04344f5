using System.Text;

namespace Entente.Records.Import.Rows;

/// <summary>What was made of texts that come again and again, found by their bytes.</summary>
/// <remarks>Holds so many at most and then begins anew: memory stays flat however long a file is.</remarks>
internal sealed class Known<T>(Func<string, T> make)
    where T : class
{
    private const int MostKept = 1 << 17;
    private const int LongestOnStack = 256;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Of(ReadOnlySpan<byte> text)
    {
        Span<char> letters = text.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[text.Length];
        var length = Encoding.UTF8.GetChars(text, letters);
        var lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(letters[..length], out var found))
            return found;
        if (_known.Count >= MostKept)
            _known.Clear();
        var key = letters[..length].ToString();
        return _known[key] = make(key);
    }
}
