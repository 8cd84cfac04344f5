using System.Text;
using Entente.Records.Documents.Tables;

namespace Entente.Records.Documents.Formats;

/// <summary>Tells how a file is written, by its name and else by its beginning.</summary>
internal static class FormatGuess
{
    private static readonly Dictionary<string, DocumentFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = DocumentFormat.JsonLines,
        [".ndjson"] = DocumentFormat.JsonLines,
        [".json"] = DocumentFormat.JsonLines,
        [".md"] = DocumentFormat.Markdown,
        [".markdown"] = DocumentFormat.Markdown,
        [".html"] = DocumentFormat.Html,
        [".htm"] = DocumentFormat.Html,
        [".xhtml"] = DocumentFormat.Html,
        [".rss"] = DocumentFormat.Feed,
        [".atom"] = DocumentFormat.Feed,
        [".csv"] = DocumentFormat.Csv,
        [".tsv"] = DocumentFormat.Csv,
        [".warc"] = DocumentFormat.Warc,
        [".wet"] = DocumentFormat.Warc,
        [".txt"] = DocumentFormat.Text,
        [".text"] = DocumentFormat.Text,
    };

    // A page or an archive that was saved as text; prose may well begin with a bracket.
    private static readonly string[] Unmistakable = ["<!doctype html", "<html", "<?xml", "<rss", "<feed", "WARC/1"];

    public static DocumentFormat Of(string name, ReadOnlySpan<byte> head, CsvColumns columns)
    {
        var start = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (Web.IsAddress(name) ||
            !ByExtension.TryGetValue(Path.GetExtension(Archives.InnerName(name)), out var format))
            return Of(start, columns);
        return format == DocumentFormat.Text && IsUnmistakable(start) ? Of(start, columns) : format;
    }

    /// <summary>Whether the bytes are of no text at all: a zero byte without the mark of UTF-16 or UTF-32.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> head) => !head.StartsWith("WARC/"u8) && IsNoText(head);

    private static bool IsNoText(ReadOnlySpan<byte> head) =>
        head.Contains((byte)0) && head is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]) ||
        head.StartsWith("%PDF-"u8);

    private static bool IsUnmistakable(string start) =>
        Array.Exists(Unmistakable, mark => start.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) ||
        (start.StartsWith("{\"", StringComparison.Ordinal) && start.Contains("\"text\"", StringComparison.Ordinal));

    private static DocumentFormat Of(string start, CsvColumns columns)
    {
        if (start.StartsWith("WARC/", StringComparison.Ordinal))
            return DocumentFormat.Warc;
        if (start.StartsWith('{') || start.StartsWith("[{", StringComparison.Ordinal))
            return DocumentFormat.JsonLines;
        if (!start.StartsWith('<'))
            return CsvRows.IsHeader(start, columns.Text) ? DocumentFormat.Csv : DocumentFormat.Text;
        return IsFeed(start) ? DocumentFormat.Feed : DocumentFormat.Html;
    }

    private static bool IsFeed(string start) =>
        !start.Contains("<html", StringComparison.OrdinalIgnoreCase) &&
        (start.Contains("<rss", StringComparison.OrdinalIgnoreCase) ||
         start.Contains("<feed", StringComparison.OrdinalIgnoreCase) ||
         start.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase));
}
