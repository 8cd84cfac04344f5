using Entente.Records;

namespace Entente.Relations;

/// <summary>Turns acts into the evidence that a claim carries.</summary>
/// <param name="pointsOf">Offsets of a document's text, so that evidence counts code points; null where the text is not
/// at hand, and then code units are given.</param>
internal sealed class Citations(Func<string, Coding.CodePoints?> pointsOf)
{
    // A reader checks a few sentences, not two hundred; the store has the rest.
    private const int ReportsAnAct = 3;
    private const int ActsAClaim = 6;

    public IReadOnlyList<Evidence> Of(Act act) => [.. act.Reports.Take(ReportsAnAct).Select(EvidenceOf)];

    /// <summary>The weightiest acts first decide what is cited; the answer is in order of time.</summary>
    public IReadOnlyList<Evidence> Of(IEnumerable<Act> acts) =>
        [.. Weightiest(acts.Distinct(), ActsAClaim)
            .OrderBy(act => act.Date ?? DateOnly.MaxValue)
            .ThenBy(act => act.Reports[0].DocumentId, StringComparer.Ordinal)
            .ThenBy(act => act.Event.Start)
            .Select(act => EvidenceOf(act.Reports[0]))];

    /// <summary>The acts that weigh most, |Goldstein| × documents, the heaviest first.</summary>
    public static IEnumerable<Act> Weightiest(IEnumerable<Act> acts, int number) =>
        acts.OrderByDescending(act => act.Weight)
            .ThenBy(act => act.Date ?? DateOnly.MaxValue)
            .ThenBy(act => act.Reports[0].Id, StringComparer.Ordinal)
            .Take(number);

    /// <summary>The sentence that calls the tie by a name; it is no event's.</summary>
    public Evidence Of(StoredFraming stored)
    {
        var points = pointsOf(stored.DocumentId);
        var (start, end) = (stored.Framing.Start, stored.Framing.End);
        return new Evidence(
            stored.DocumentId,
            stored.DocumentDate,
            stored.Framing.SentenceNumber,
            points?.FromUnits(start) ?? start,
            points?.FromUnits(end) ?? end,
            "");
    }

    private Evidence EvidenceOf(StoredEvent stored)
    {
        var points = pointsOf(stored.DocumentId);
        var (start, end) = (stored.Event.Start, stored.Event.End);
        return new Evidence(
            stored.DocumentId.Length > 0 ? stored.DocumentId : stored.Origin,
            stored.DocumentDate,
            stored.Event.SentenceNumber,
            points?.FromUnits(start) ?? start,
            points?.FromUnits(end) ?? end,
            stored.Id);
    }
}
