using Entente.Coding;

namespace Entente.Records.Export;

/// <summary>
/// The offsets in code points of a store's documents, each text read once while its events come together.
/// </summary>
/// <remarks>Keeps the last few documents. Not safe for several threads.</remarks>
/// <param name="store">The store that holds the documents.</param>
public sealed class TextOffsets(EventStore store)
{
    private const int Kept = 64;

    private readonly Dictionary<string, CodePoints> _points = new(StringComparer.Ordinal);

    /// <summary>The offsets of a document's text; those of an empty text for an imported event.</summary>
    /// <param name="documentId">The document; empty for an imported event.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documentId"/> is null.</exception>
    public CodePoints Of(string documentId)
    {
        ArgumentNullException.ThrowIfNull(documentId);
        if (_points.TryGetValue(documentId, out var points))
            return points;
        if (_points.Count == Kept)
            _points.Clear();
        points = new CodePoints(documentId.Length == 0 ? "" : store.FindDocument(documentId)?.Document.Text ?? "");
        _points.Add(documentId, points);
        return points;
    }
}
