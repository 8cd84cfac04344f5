using Entente.Coding;

namespace Entente.Evaluation.Scoring;

/// <summary>How many labelled stories were understood.</summary>
/// <param name="Stories">How many stories.</param>
/// <param name="Found">Those in which some event has the label's type.</param>
/// <param name="Others">Events of other types, in all stories together: mostly right, for a story tells more than its
/// label.</param>
internal readonly record struct LabelScore(int Stories, int Found, int Others)
{
    /// <summary>Share of the stories in which an event of the label is found, 0…1.</summary>
    public double Share => (double)Found / Math.Max(1, Stories);

    /// <summary>Mean number of events of other types in a story.</summary>
    public double OthersPerStory => (double)Others / Math.Max(1, Stories);

    /// <summary>Scores stories.</summary>
    /// <param name="stories">Each story's label with the events predicted; an act told twice counts once.</param>
    public static LabelScore Of(IEnumerable<(string Type, IReadOnlyList<CodedEvent> Found)> stories)
    {
        var score = default(LabelScore);
        foreach (var (type, found) in stories)
        {
            var acts = found.Where(coded => coded.SameAs is null).ToArray();
            score = new LabelScore(
                score.Stories + 1,
                score.Found + (acts.Any(coded => coded.Type == type) ? 1 : 0),
                score.Others + acts.Count(coded => coded.Type != type));
        }

        return score;
    }
}
