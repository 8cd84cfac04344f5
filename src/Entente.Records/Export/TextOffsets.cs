using Entente.Coding;

namespace Entente.Records.Export;

/// <summary>Code points of the documents whose events are written, the last few kept: events of a document come
/// together.</summary>
internal sealed class TextOffsets(EventStore store)
{
    private const int Kept = 64;

    private readonly Dictionary<string, CodePoints> _points = new(StringComparer.Ordinal);

    /// <summary>The offsets of a document's text; those of an empty text for an imported event.</summary>
    public CodePoints Of(string documentId)
    {
        if (_points.TryGetValue(documentId, out var points))
            return points;
        if (_points.Count == Kept)
            _points.Clear();
        points = new CodePoints(documentId.Length == 0 ? "" : store.FindDocument(documentId)?.Document.Text ?? "");
        _points.Add(documentId, points);
        return points;
    }
}
