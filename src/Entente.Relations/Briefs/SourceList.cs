using Entente.Records;

namespace Entente.Relations.Briefs;

/// <summary>Numbers every sentence that a brief cites.</summary>
internal static class SourceList
{
    public static IReadOnlyList<Source> Of(Brief brief, DyadRecord record)
    {
        var byEvent = record.All.Concat(record.Elsewhere).SelectMany(act => act.Reports)
            .DistinctBy(report => report.Id, StringComparer.Ordinal)
            .ToDictionary(report => report.Id, StringComparer.Ordinal);
        var cited = brief.AllEvidence()
            .DistinctBy(SourceKey.Of)
            .OrderBy(evidence => evidence.Date ?? DateOnly.MaxValue)
            .ThenBy(evidence => evidence.Document, StringComparer.Ordinal)
            .ThenBy(evidence => evidence.Start)
            .ThenBy(evidence => evidence.Event, StringComparer.Ordinal);
        return [.. cited.Select((evidence, index) => SourceOf(index + 1, evidence, byEvent[evidence.Event]))];
    }

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
