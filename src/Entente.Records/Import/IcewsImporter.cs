using System.Globalization;
using CsvHelper;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Records.Documents;

namespace Entente.Records.Import;

/// <summary>ICEWS: the original table with all its columns, or the four columns <c>source event target
/// date</c>.</summary>
/// <remarks>
/// Neither event nor story numbers are unique in ICEWS, and equal rows occur: a row is known by all that it says. Rows
/// of CAMEO's root 01 are statements and no acts.
/// </remarks>
internal sealed class IcewsImporter : IImporter
{
    private static readonly CsvReaderOptions Options = new() { TrackLineNumbers = true };

    public string Name => "icews";

    public IEnumerable<ImportRow> Read(Stream stream, string file, KnowledgeBase knowledge)
    {
        using var reader = new StreamReader(stream);
        using var table = CsvReader.Create(reader, Options);
        var columns = IcewsColumns.Find(table.Headers);
        if (columns is null)
        {
            yield return ImportRow.Of(Problems.NotIcews(file, string.Join(", ", table.Headers)));
            yield break;
        }

        var actors = new IcewsActors(knowledge);
        while (table.Read())
            yield return ReadRow(table, columns, file, knowledge, actors);
    }

    private ImportRow ReadRow(
        CsvReader table, IcewsColumns columns, string file, KnowledgeBase knowledge, IcewsActors actors)
    {
        var row = columns.Read(table);
        var line = (int)table.LineNumber;
        if (!DateText.TryParse(row.Date, out var date))
            return ImportRow.Of(Problems.NoDate(file, line, row.Date));
        var cameo = row.Cameo.Length > 0 ? row.Cameo : CameoLabels.CodeOf(row.Event);
        if (cameo.StartsWith("01", StringComparison.Ordinal))
            return ImportRow.NoAct;
        if (CameoCodes.Find(knowledge.Ontology, cameo) is not { } code)
            return ImportRow.Of(Problems.NoCameo(file, line, row.Cameo.Length > 0 ? row.Cameo : row.Event));
        var coded = new CodedEvent
        {
            Type = code.Type,
            Mode = code.Mode,
            Contexts = code.Contexts,
            Quad = knowledge.Ontology.QuadOf(code.Type),
            Cameo = cameo,
            Goldstein = row.Intensity ?? code.Goldstein,
            Actors = [actors.Resolve(row.Source, row.SourceCountry, row.SourceSectors, date)],
            Recipients = [actors.Resolve(row.Target, row.TargetCountry, row.TargetSectors, date)],
            Trigger = row.Event,
            Date = new EventDate(date, date, DatePrecision.Day),
            SentenceNumber = row.Sentence,
            Confidence = 1,
            Why = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)} line {line}"),
        };
        return ImportRow.Of(new ImportedEvent(coded, Name, row.Key)
        {
            Source = row.Publisher,
            Story = row.Story.Length > 0 ? $"{Name}:{row.Story}" : "",
        });
    }
}
