using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One row an event, as <see cref="EventCsvWriter"/> writes it.</summary>
internal sealed class EventsCsv : IExport
{
    public string Name => "events-csv";

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        using var table = new EventCsvWriter(output);
        var offsets = new TextOffsets(store);
        foreach (var stored in store.Events(query))
            table.Write(stored, offsets.Of(stored.DocumentId));
    }
}
