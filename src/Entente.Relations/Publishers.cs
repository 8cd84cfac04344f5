using Entente.Records;

namespace Entente.Relations;

/// <summary>Who tells.</summary>
internal static class Publishers
{
    /// <returns>Different publishers; a document without one counts as its own, a copy without one as
    /// the document that it copies.</returns>
    public static int Count(IEnumerable<Act> acts) => Names(acts).Count;

    public static IReadOnlyCollection<string> Names(IEnumerable<Act> acts) =>
        acts.SelectMany(act => act.Reports)
            .Select(NameOf)
            .ToHashSet(StringComparer.Ordinal);

    public static string NameOf(StoredEvent report) =>
        report.DocumentSource.Length > 0 ? report.DocumentSource
        : report.CopyOf.Length > 0 ? report.CopyOf
        : report.DocumentId.Length > 0 ? report.DocumentId
        : report.Origin;
}
