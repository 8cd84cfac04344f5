using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Records.Import.Actors;

/// <summary>The days around one on which a name keeps its meaning: those between the changes of its
/// candidates.</summary>
internal sealed class ValidDates(DateOnly day)
{
    private DateOnly? _from;
    private DateOnly? _to;

    public DateSpan Span => new(_from, _to);

    public void Narrow(IReadOnlyList<NameCandidate> candidates)
    {
        foreach (var dates in candidates.Select(candidate => candidate.Dates))
        {
            if (dates.From is { } from)
                Cut(from);
            if (dates.To is { } to && to < DateOnly.MaxValue)
                Cut(to.AddDays(1));
        }
    }

    // Something changes on this day: what was read holds on one side of it only.
    private void Cut(DateOnly change)
    {
        if (change <= day && (_from is null || change > _from))
            _from = change;
        else if (change > day && (_to is null || change <= _to))
            _to = change.AddDays(-1);
    }
}
