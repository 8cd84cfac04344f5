using Entente.Coding;
using Entente.Records;
using Entente.Records.Export;
using Entente.Records.Reading;

namespace Entente.Cli.Answers;

/// <summary>One row an event, in the columns of <c>export events-csv</c>.</summary>
internal sealed class CodedCsv : ICodedAnswer
{
    private EventCsvWriter? _table;

    public void Begin(TextWriter output) => _table = new EventCsvWriter(output);

    public void Write(CodingOutcome outcome, TextWriter output)
    {
        if (outcome.Coded is not { } coded)
            return;
        var points = new CodePoints(coded.Document.Text);
        foreach (var found in coded.Events)
            _table!.Write(StoredOf(coded.Document, found), points);
    }

    public void End(TextWriter output)
    {
    }

    public void Dispose() => _table?.Dispose();

    private static StoredEvent StoredOf(Document document, CodedEvent found) => new()
    {
        Id = "",
        Event = found,
        DocumentId = document.Id,
        DocumentDate = document.Date,
        DocumentTitle = document.Title,
        DocumentSource = document.Source,
        DocumentUrl = document.Url,
        SentenceText = document.Text[found.Start..found.End],
        Origin = "text",
    };
}
