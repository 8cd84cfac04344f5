namespace Entente.Relations.Pledges;

/// <summary>The days on which acts took place that would keep a pledge, whenever it was made.</summary>
internal sealed class FittingDays(DyadRecord record)
{
    private readonly List<Act> _done = [.. record.Between.Where(act =>
        act.TookPlace && CoveredDays.IsPlacedWell(act))];

    private readonly Dictionary<string, Days> _known = new(StringComparer.Ordinal);

    public Days Of(Act pledge)
    {
        // Rows of a dataset have no words of their own: thousands of pledges are of a few kinds, each sought once.
        if (pledge.Reports[0].SentenceText.Length > 0)
            return Sought(pledge);
        var kind = string.Join('|', pledge.Event.Contexts.Order(StringComparer.Ordinal)
            .Prepend($"{pledge.Event.Type} {pledge.IsMutual(record.Dyad)}")
            .Concat(pledge.Actors).Append(">").Concat(pledge.Recipients));
        if (!_known.TryGetValue(kind, out var days))
            _known[kind] = days = Sought(pledge);
        return days;
    }

    private Days Sought(Act pledge) => new([.. _done
        .Where(act => !ReferenceEquals(act, pledge) && PledgeTypes.Keeps(pledge, act.Event.Type) &&
            Sequels.SameDirection(act, pledge, record.Dyad) && CommonWords.SpeakOfTheSame(pledge, act))
        .Select(act => act.Date!.Value.DayNumber)
        .Distinct()
        .Order()]);

    /// <summary>Day numbers in order, each once.</summary>
    internal readonly record struct Days(int[] Sorted)
    {
        /// <summary>How many lie from one day to another, both included.</summary>
        public int CountWithin(int first, int last) => Math.Max(0, Before(last + 1) - Before(first));

        private int Before(int day)
        {
            var place = Array.BinarySearch(Sorted, day);
            return place < 0 ? ~place : place;
        }
    }
}
