using System.Globalization;
using CsvHelper;

namespace Entente.Records.Import;

/// <summary>Where a file of ICEWS has what: both the official names of columns and those of its R package are
/// known.</summary>
internal sealed class IcewsColumns
{
    private readonly Dictionary<string, int> _places;

    private IcewsColumns(Dictionary<string, int> places) => _places = places;

    /// <summary>The columns; null when a needed one is missing.</summary>
    public static IcewsColumns? Find(IReadOnlyList<string> headers)
    {
        // "Event Date" in the official files, event_date in those of the R package.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < headers.Count; index++)
            places.TryAdd(headers[index].Trim().ToLowerInvariant().Replace(' ', '_'), index);
        var columns = new IcewsColumns(places);
        return columns.Has("source_name", "source") && columns.Has("target_name", "target") &&
            columns.Has("event_date", "date") && columns.Has("event_text", "event")
            ? columns
            : null;
    }

    public IcewsRow Read(CsvReader table)
    {
        var intensity = Text(table, "intensity");
        var sentence = Text(table, "sentence_number");
        return new IcewsRow
        {
            Date = Text(table, "event_date", "date"),
            Source = Text(table, "source_name", "source"),
            SourceCountry = Text(table, "source_country"),
            SourceSectors = Text(table, "source_sectors"),
            Event = Text(table, "event_text", "event"),
            Cameo = Text(table, "cameo_code"),
            Intensity = double.TryParse(intensity, CultureInfo.InvariantCulture, out var value) ? value : null,
            Target = Text(table, "target_name", "target"),
            TargetCountry = Text(table, "target_country"),
            TargetSectors = Text(table, "target_sectors"),
            Story = Text(table, "story_id"),
            Sentence = int.TryParse(sentence, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Publisher = Text(table, "publisher"),
        };
    }

    private bool Has(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_places.ContainsKey(name))
                return true;
        }

        return false;
    }

    // R writes NA where nothing is known.
    private string Text(CsvReader table, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_places.TryGetValue(name, out var index) && index < table.FieldCount)
                return table.GetString(index) is "NA" or "NULL" ? "" : table.GetString(index).Trim();
        }

        return "";
    }
}
