namespace Entente.Evaluation.Scoring;

/// <summary>How well reports were grouped: pairs in one story against pairs that share an origin.</summary>
/// <param name="Documents">How many documents.</param>
/// <param name="Pairs">The pairs.</param>
/// <param name="Kinds">Share of the copies of each kind, by name, that lie in their original's story.</param>
internal sealed record StoryScore(int Documents, Overlap Pairs, IReadOnlyList<(string Kind, double Share)> Kinds)
{
    /// <summary>Scores a grouping.</summary>
    /// <param name="reports">Id, id of the origin (its own for an original), kind of copy, story.</param>
    public static StoryScore Of(IReadOnlyList<(string Id, string Origin, string Kind, string Story)> reports)
    {
        var pairs = default(Overlap);
        for (var first = 0; first < reports.Count; first++)
        {
            for (var second = first + 1; second < reports.Count; second++)
            {
                var wanted = reports[first].Origin == reports[second].Origin;
                var found = reports[first].Story == reports[second].Story;
                pairs = new Overlap(
                    pairs.Hits + (wanted && found ? 1 : 0),
                    pairs.Found + (found ? 1 : 0),
                    pairs.Wanted + (wanted ? 1 : 0));
            }
        }

        return new StoryScore(reports.Count, pairs, KindsOf(reports));
    }

    private static (string Kind, double Share)[] KindsOf(
        IReadOnlyList<(string Id, string Origin, string Kind, string Story)> reports)
    {
        var stories = reports.ToDictionary(report => report.Id, report => report.Story, StringComparer.Ordinal);
        return
        [
            .. from report in reports
               where report.Id != report.Origin
               group report.Story == stories[report.Origin] by report.Kind into kind
               orderby kind.Key
               select (kind.Key, kind.Average(isTogether => isTogether ? 1.0 : 0.0)),
        ];
    }
}
