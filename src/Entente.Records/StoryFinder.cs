using Entente.Coding;

namespace Entente.Records;

/// <summary>Groups reports of the same thing into stories.</summary>
public static class StoryFinder
{
    /// <summary>Says of each document which story it belongs to.</summary>
    /// <param name="documents">The documents, in any order.</param>
    /// <returns>One assignment a document, in the order given.</returns>
    public static IReadOnlyList<StoryAssignment> Assign(IEnumerable<Document> documents) =>
        [.. documents.Select(document => new StoryAssignment(document.Id, document.Id, StoryKind.Original, ""))];
}
