using Entente.Coding;
using Entente.Records.Stories;

namespace Entente.Records;

/// <summary>Groups reports of the same thing into stories: copies, copies reworded by a machine, and
/// retellings.</summary>
/// <remarks>
/// Documents are taken by date and id, those without a date last; each joins the story of the earlier one that it is
/// most like, or begins its own. The order in which they are given does not matter. English only: retellings are told
/// by names, numbers and rare words. Measured figures stand in <c>docs/accuracy.md</c>.
/// </remarks>
public static class StoryFinder
{
    /// <summary>Says of each document which story it belongs to.</summary>
    /// <param name="documents">The documents, in any order; their ids must differ.</param>
    /// <returns>One assignment a document, in the order given.</returns>
    public static IReadOnlyList<StoryAssignment> Assign(IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var vocabulary = new Vocabulary();
        var profiles = documents.Select(document => Profile.Of(document, vocabulary)).ToList();
        vocabulary.Weigh(profiles);
        var assigned = new Dictionary<string, StoryAssignment>(StringComparer.Ordinal);
        foreach (var assignment in InOrder(profiles, vocabulary))
            assigned.Add(assignment.Id, assignment);
        return [.. profiles.Select(profile => assigned[profile.Id])];
    }

    private static List<StoryAssignment> InOrder(List<Profile> profiles, Vocabulary vocabulary)
    {
        var ordered = profiles
            .OrderBy(profile => profile.Date ?? DateOnly.MaxValue)
            .ThenBy(profile => profile.Id, StringComparer.Ordinal)
            .ToList();
        var candidates = new Candidates(vocabulary);
        var assignments = new List<StoryAssignment>(ordered.Count);
        for (var index = 0; index < ordered.Count; index++)
        {
            var profile = ordered[index];
            var others = candidates.For(profile).Select(other => (other, ordered[other]));
            var (best, likeness) = Best(profile, others, vocabulary);
            assignments.Add(best < 0
                ? new StoryAssignment(profile.Id, profile.Id, StoryKind.Original, "")
                : new StoryAssignment(profile.Id, assignments[best].Story, likeness.Kind, ordered[best].Id));
            candidates.Add(index, profile);
        }

        return assignments;
    }

    private static (int Index, Likeness Likeness) Best(
        Profile profile, IEnumerable<(int Index, Profile Profile)> others, Vocabulary vocabulary)
    {
        var best = (Index: -1, Likeness: default(Likeness));
        foreach (var (index, other) in others)
        {
            var likeness = Likeness.Of(other, profile, vocabulary);
            if (likeness.Score > best.Likeness.Score)
                best = (index, likeness);
        }

        return best;
    }
}
