namespace Entente.Relations.Briefs;

/// <summary>Counts what a brief rests on and who tells it.</summary>
internal static class Coverages
{
    public static Counts CountsOf(DyadRecord record)
    {
        var reports = record.All.SelectMany(act => act.Reports).ToList();
        return new Counts(
            DocumentsOf(record.All),
            reports.Select(report => report.Story).Distinct(StringComparer.Ordinal).Count(),
            record.All.Count,
            record.Between.Count(act => act.TookPlace),
            record.Between.Count(act => !act.TookPlace),
            record.Together.Count,
            record.Around.Count);
    }

    public static Coverage Of(DyadRecord record)
    {
        var reports = record.All.SelectMany(act => act.Reports).ToList();
        var dates = reports.Select(report => report.DocumentDate).OfType<DateOnly>().ToList();
        return new Coverage(
            Level(record.Sources, record.Between.Count(act => act.TookPlace)),
            [.. reports.GroupBy(report => report.DocumentSource, StringComparer.Ordinal)
                .Select(group => new Publisher(
                    group.Key,
                    group.Select(report => report.DocumentId).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(publisher => publisher.Documents)
                .ThenBy(publisher => publisher.Name, StringComparer.Ordinal)],
            dates.Count == 0 ? null : dates.Min(),
            dates.Count == 0 ? null : dates.Max(),
            record.All.Count(act => act.IsDatedByDocument),
            record.All.Count(act => !act.IsPlaced));
    }

    private static int DocumentsOf(IReadOnlyList<Act> acts) =>
        acts.SelectMany(act => act.Reports)
            .SelectMany(report => report.OtherReports.Select(other => other.DocumentId).Append(report.DocumentId))
            .Where(document => document.Length > 0)
            .Distinct(StringComparer.Ordinal).Count();

    private static string Level(int sources, int acts) =>
        acts == 0 ? "none"
        : sources <= 1 || acts < 10 ? "thin"
        : sources >= 5 && acts >= 100 ? "good"
        : "fair";
}
