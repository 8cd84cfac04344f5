using Entente.Coding;
using Entente.Records;

namespace Entente.Cli.Answers;

/// <summary>The offsets of a store's documents, each text read once.</summary>
internal sealed class DocumentPoints(EventStore store)
{
    private readonly Dictionary<string, CodePoints> _known = new(StringComparer.Ordinal);

    /// <summary>The offsets of one document; of an empty text when the store has none under that id.</summary>
    public CodePoints Of(string documentId)
    {
        if (!_known.TryGetValue(documentId, out var points))
            _known[documentId] = points = new CodePoints(store.FindDocument(documentId)?.Document.Text ?? "");
        return points;
    }
}
