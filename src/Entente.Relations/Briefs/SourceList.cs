using Entente.Records;

namespace Entente.Relations.Briefs;

/// <summary>Numbers every sentence that a brief cites.</summary>
internal static class SourceList
{
    public static IReadOnlyList<Source> Of(
        Brief brief, DyadRecord record, IReadOnlyList<StoredFraming> framings, Citations citations)
    {
        var named = framings.Select(framing => (Key: SourceKey.Of(citations.Of(framing)), Framing: framing))
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Framing);
        // A sentence that an event is cited from and that names the tie is listed with the event.
        var cited = brief.AllEvidence()
            .OrderByDescending(evidence => evidence.Event.Length > 0)
            .DistinctBy(SourceKey.Of)
            .OrderBy(evidence => evidence.Date ?? DateOnly.MaxValue)
            .ThenBy(evidence => evidence.Document, StringComparer.Ordinal)
            .ThenBy(evidence => evidence.Start)
            .ThenBy(evidence => evidence.Event, StringComparer.Ordinal)
            .ToList();
        var wanted = cited.Select(evidence => evidence.Event).ToHashSet(StringComparer.Ordinal);
        var byEvent = record.All.Concat(record.Elsewhere).SelectMany(act => act.Reports)
            .Where(report => wanted.Contains(report.Id))
            .DistinctBy(report => report.Id, StringComparer.Ordinal)
            .ToDictionary(report => report.Id, StringComparer.Ordinal);
        return [.. cited.Select((evidence, index) => SourceOf(index + 1, evidence, evidence.Event.Length > 0
            ? WhereIs(byEvent[evidence.Event])
            : WhereIs(named[SourceKey.Of(evidence)])))];
    }

    private static (string Title, string Publisher, string Url, string Text) WhereIs(StoredEvent stored) =>
        (stored.DocumentTitle, stored.DocumentSource, stored.DocumentUrl, stored.SentenceText);

    private static (string Title, string Publisher, string Url, string Text) WhereIs(StoredFraming stored) =>
        (stored.DocumentTitle, stored.DocumentSource, stored.DocumentUrl, stored.SentenceText);

    private static Source SourceOf(
        int number, Evidence evidence, (string Title, string Publisher, string Url, string Text) where) => new(
        number,
        evidence.Document,
        evidence.Date,
        where.Title,
        where.Publisher,
        where.Url,
        evidence.Sentence,
        evidence.Start,
        evidence.End,
        evidence.Event,
        where.Text);
}
