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
        [.. Weightiest(acts, ActsAClaim)
            .OrderBy(act => act.Date ?? DateOnly.MaxValue)
            .ThenBy(act => act.Reports[0].DocumentId, StringComparer.Ordinal)
            .ThenBy(act => act.Event.Start)
            .Select(act => EvidenceOf(act.Reports[0]))];

    /// <summary>The acts that weigh most, |Goldstein| × documents, each once, the heaviest first.</summary>
    public static IReadOnlyList<Act> Weightiest(IEnumerable<Act> acts, int number) =>
        Weightiest(acts, number, act => act.Weight);

    /// <summary>The same by a weight of the caller's.</summary>
    /// <remarks>A claim cites a handful of what may be thousands: they are picked out in one walk, unsorted.</remarks>
    public static IReadOnlyList<Act> Weightiest(IEnumerable<Act> acts, int number, Func<Act, double> weigh)
    {
        var kept = new List<(Act Act, double Weight)>(number + 1);
        foreach (var act in acts)
        {
            var candidate = (Act: act, Weight: weigh(act));
            var place = kept.Count;
            while (place > 0 && GoesBefore(candidate, kept[place - 1]))
                place--;
            if (place >= number || kept.Contains(candidate))
                continue;
            kept.Insert(place, candidate);
            if (kept.Count > number)
                kept.RemoveAt(number);
        }

        return kept.ConvertAll(one => one.Act);
    }

    private static bool GoesBefore((Act Act, double Weight) one, (Act Act, double Weight) other)
    {
        if (one.Weight != other.Weight)
            return one.Weight > other.Weight;
        var order = (one.Act.Date ?? DateOnly.MaxValue).CompareTo(other.Act.Date ?? DateOnly.MaxValue);
        return order != 0
            ? order < 0
            : string.CompareOrdinal(one.Act.Reports[0].Id, other.Act.Reports[0].Id) < 0;
    }

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
