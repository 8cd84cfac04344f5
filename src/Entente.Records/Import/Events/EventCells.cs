using System.Globalization;
using CsvHelper;
using Entente.Coding;
using Entente.Records.Export;

namespace Entente.Records.Import.Events;

/// <summary>The cells of a row of <c>events-csv</c>, read back into an event.</summary>
internal sealed class EventCells(CsvReader table)
{
    private readonly Dictionary<string, int> _places = table.Headers
        .Select((name, index) => (name, index))
        .DistinctBy(column => column.name)
        .ToDictionary(column => column.name, column => column.index, StringComparer.Ordinal);

    /// <summary>A cell; empty where the table has no such column.</summary>
    public string this[string column] =>
        _places.TryGetValue(column, out var index) && index < table.FieldCount ? table.GetString(index) : "";

    public bool Has(string column) => _places.ContainsKey(column);

    /// <exception cref="FormatException">A cell does not hold what it should.</exception>
    /// <exception cref="ArgumentException">A word is none of those that it can be.</exception>
    public ImportedEvent ToEvent()
    {
        var origin = this["origin"];
        var id = this["id"];
        var row = string.Join('\u001f', Enumerable.Range(0, table.FieldCount).Select(table.GetString));
        return new ImportedEvent(Coded(), origin.Length > 0 ? origin : "events", id.Length > 0 ? id : row)
        {
            Id = id,
            Source = this["source"],
            Story = this["story"],
            CopyOf = this["copy_of"],
            SentenceText = this["text"],
            DocumentId = this["document"],
            DocumentDate = Day("document_date"),
            DocumentTitle = this["title"],
            DocumentUrl = this["url"],
        };
    }

    private CodedEvent Coded() => new()
    {
        Type = this["type"],
        Mode = this["mode"],
        Contexts = CsvList.Split(this["contexts"]),
        Quad = this["quad"],
        Cameo = this["cameo"],
        Goldstein = this["goldstein"].Length > 0 ? Real("goldstein") : null,
        Actors = Parties("actor"),
        Recipients = Parties("recipient"),
        Trigger = this["trigger"],
        Status = Named("status", EventStatus.Actual),
        ReportedBy = this["reported_by"],
        Date = new EventDate(Day("date"), Day("date_end"), Named("date_precision", DatePrecision.Unknown)),
        Place = this["place"].Length + this["place_country"].Length > 0
            ? new EventPlace(this["place"], this["place_country"])
            : null,
        SentenceNumber = Whole("sentence"),
        Start = Whole("start"),
        End = Whole("end"),
        Confidence = this["confidence"].Length > 0 ? Real("confidence") : 0,
        Why = this["why"],
        Dead = Counted("dead"),
        Injured = Counted("injured"),
        SameAs = Counted("same_as"),
    };

    private Party[] Parties(string side)
    {
        var countries = CsvList.Split(this[$"{side}_countries"]);
        var (sectors, names) = (CsvList.Split(this[$"{side}_sectors"]), CsvList.Split(this[$"{side}_names"]));
        var (texts, spans) = (CsvList.Split(this[$"{side}_texts"]), CsvList.Split(this[$"{side}_spans"]));
        var count = Math.Max(Math.Max(countries.Length, texts.Length), Math.Max(names.Length, spans.Length));
        var parties = new Party[count];
        for (var index = 0; index < count; index++)
        {
            var (start, end) = Span(At(spans, index));
            parties[index] = new Party(
                At(texts, index), At(names, index), At(countries, index), At(sectors, index), start, end);
        }

        return parties;
    }

    private static (int Start, int End) Span(string text)
    {
        var between = text.IndexOf('-', StringComparison.Ordinal);
        return between < 0
            ? (0, 0)
            : (int.Parse(text[..between], CultureInfo.InvariantCulture),
                int.Parse(text[(between + 1)..], CultureInfo.InvariantCulture));
    }

    private static string At(string[] list, int index) => index < list.Length ? list[index] : "";

    private double Real(string column) => double.Parse(this[column], CultureInfo.InvariantCulture);

    private int Whole(string column) =>
        this[column].Length > 0 ? int.Parse(this[column], CultureInfo.InvariantCulture) : 0;

    private int? Counted(string column) => this[column].Length > 0 ? Whole(column) : null;

    private DateOnly? Day(string column) => this[column].Length > 0
        ? DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    private T Named<T>(string column, T usual) where T : struct, Enum =>
        this[column].Length > 0 ? Enum.Parse<T>(this[column], ignoreCase: true) : usual;
}
