using Entente.Records;

namespace Entente.Relations.Briefs;

/// <summary>Numbers every sentence that a brief cites.</summary>
internal static class SourceList
{
    public static IReadOnlyList<Source> Of(
        Brief brief, DyadRecord record, IReadOnlyList<StoredFraming> framings, Citations citations)
    {
        var byEvent = record.All.Concat(record.Elsewhere).SelectMany(act => act.Reports)
            .DistinctBy(report => report.Id, StringComparer.Ordinal)
            .ToDictionary(report => report.Id, StringComparer.Ordinal);
        var named = framings.Select(framing => (Key: SourceKey.Of(citations.Of(framing)), Framing: framing))
            .DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Framing);
        // A sentence that an event is cited from and that names the tie is listed with the event.
        var cited = brief.AllEvidence()
            .OrderByDescending(evidence => evidence.Event.Length > 0)
            .DistinctBy(SourceKey.Of)
            .OrderBy(evidence => evidence.Date ?? DateOnly.MaxValue)
            .ThenBy(evidence => evidence.Document, StringComparer.Ordinal)
            .ThenBy(evidence => evidence.Start)
            .ThenBy(evidence => evidence.Event, StringComparer.Ordinal);
        return [.. cited.Select((evidence, index) => evidence.Event.Length > 0
            ? SourceOf(index + 1, evidence, byEvent[evidence.Event])
            : SourceOf(index + 1, evidence, named[SourceKey.Of(evidence)]))];
    }

    private static Source SourceOf(int number, Evidence evidence, StoredFraming stored) => new(
        number,
        evidence.Document,
        evidence.Date,
        stored.DocumentTitle,
        stored.DocumentSource,
        stored.DocumentUrl,
        evidence.Sentence,
        evidence.Start,
        evidence.End,
        evidence.Event,
        stored.SentenceText);

    private static Source SourceOf(int number, Evidence evidence, StoredEvent stored) => new(
        number,
        evidence.Document,
        evidence.Date,
        stored.DocumentTitle,
        stored.DocumentSource,
        stored.DocumentUrl,
        evidence.Sentence,
        evidence.Start,
        evidence.End,
        evidence.Event,
        stored.SentenceText);
}
