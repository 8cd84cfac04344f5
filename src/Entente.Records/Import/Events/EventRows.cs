namespace Entente.Records.Import.Events;

/// <summary>Reads a file of our own events, whichever of its two forms it has.</summary>
internal static class EventRows
{
    public static IEnumerable<EventRow> Of(Stream stream, string file)
    {
        using var reader = new StreamReader(stream);
        while (reader.Peek() is ' ' or '\n' or '\r' or '\t')
            _ = reader.Read();
        var rows = reader.Peek() is '{' or -1 ? JsonEvents.Read(reader, file) : CsvEvents.Read(reader, file);
        foreach (var row in rows)
            yield return row;
    }
}
