using Entente.Coding;

namespace Entente.Records.Stories;

/// <summary>Groups reports of the same thing into stories: copies, copies reworded by a machine, and
/// retellings.</summary>
/// <remarks>
/// Documents stand by date and id, those without a date last; each joins the story of the earlier one that it is most
/// like, or begins its own. The order in which they are given does not matter. English only: retellings are told by
/// names, numbers and rare words. Measured figures stand in <c>docs/accuracy.md</c>.
/// </remarks>
public static class StoryFinder
{
    /// <summary>Says of each document which story it belongs to.</summary>
    /// <param name="documents">The documents, in any order; their ids must differ.</param>
    /// <returns>One assignment a document, in the order given.</returns>
    public static IReadOnlyList<StoryAssignment> Assign(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var profiles = documents.Select(Profile.Of).ToList();
        var index = new MemoryIndex();
        var grouping = new Grouping(index);
        var assigned = new Dictionary<Place, StoryAssignment>();
        foreach (var profile in profiles.OrderBy(profile => profile.Place))
        {
            grouping.Add(profile);
            assigned.Add(profile.Place, AssignmentOf(profile.Place, index.LinkOf(profile.Place), assigned));
        }

        return [.. profiles.Select(profile => assigned[profile.Place])];
    }

    private static StoryAssignment AssignmentOf(
        Place place, Link link, Dictionary<Place, StoryAssignment> assigned) => link.IsNone
        ? new StoryAssignment(place.Id, place.Id, StoryKind.Original, "")
        : new StoryAssignment(place.Id, assigned[link.Of].Story, link.Kind, link.Of.Id);
}
