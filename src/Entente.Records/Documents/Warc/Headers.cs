namespace Entente.Records.Documents.Warc;

/// <summary>Lines <c>Name: value</c> up to an empty one; names in any case, the first of a name counts.</summary>
internal sealed class Headers
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value; empty when there is none of that name.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    public static Headers Read(ByteLines bytes, int most)
    {
        var headers = new Headers();
        for (var count = 0; count < most && bytes.ReadLine() is { Length: > 0 } line; count++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                headers._values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return headers;
    }
}
