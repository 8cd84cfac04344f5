namespace Entente.Records.Import.Tables;

/// <summary>Where a table has what, by the names in its header; case, spaces and underscores make no
/// difference.</summary>
internal sealed class Columns
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public Columns(IReadOnlyList<string> names)
    {
        Names = names;
        for (var index = 0; index < names.Count; index++)
            _places.TryAdd(KeyOf(names[index]), index);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The names in the row that the reader stands on.</summary>
    public static Columns Of(FieldReader table)
    {
        var names = new string[table.Count];
        for (var index = 0; index < names.Length; index++)
            names[index] = table.Text(index).Trim();
        return new Columns(names);
    }

    /// <summary>The place of the first of several names that is there; −1 when none is.</summary>
    public int Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_places.TryGetValue(KeyOf(name), out var place))
                return place;
        }

        return -1;
    }

    // "Event Date" in the official files, event_date in those of the R package, Event.Date where R read them.
    private static string KeyOf(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
