using Entente.Records;
using Entente.Relations.Framings;
using Entente.Relations.Phases;
using Entente.Relations.Pledges;
using Entente.Relations.Standings;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;
using Entente.Relations.Timelines;
using Entente.Relations.Words;

namespace Entente.Relations.Briefs;

/// <summary>Makes the brief on two states from the events of a store.</summary>
public static class BriefBuilder
{
    /// <summary>Says what binds two states.</summary>
    /// <param name="events">
    /// Events that concern either of the two, in any order, every report of a story by itself: what
    /// <see cref="EventQuery.Involving"/> gives for one and for the other. An event given twice counts once; events of
    /// others are shown around the two where a document that reports on them tells them, and count for nothing.
    /// </param>
    /// <param name="dyad">The two states.</param>
    /// <param name="options">Period, names, step; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static Brief Build(IReadOnlyList<StoredEvent> events, Dyad dyad, BriefOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        options ??= new BriefOptions();
        var record = DyadRecord.From(events, dyad, options.From, options.To);
        var citations = new Citations(options.PointsOf);
        var material = new Material(record, options.NameOf, citations, options.Rivals, options.Standing);
        var shown = Selection.Between(record);
        var coverage = Coverages.Of(record);
        var pledges = PledgeList.Of(material, options.PledgesAtMost);
        var period = PeriodOf(record);
        var recorded = period is { From: { } first, To: { } last } ? options.Recorded(first.Year, last.Year) : [];
        var told = ToldCatalysts.Of(material, options.Framings);
        var brief = new Brief
        {
            States = [new NamedState(dyad.First, material.First), new NamedState(dyad.Second, material.Second)],
            Period = period,
            Counts = Coverages.CountsOf(record),
            AmongAll = StandingText.Of(options.Standing, material),
            Judgement = Judging.Of(material, recorded),
            Phases = ToldCatalysts.AddTo(PhaseFinder.Find(material, options.By, told), told),
            WordsAndDeeds = WordsAgainstDeeds.Of(material),
            Pledges = pledges.Listed,
            PledgeRecord = pledges.Record,
            Isolation = Isolations.Of(material),
            Hedging = material.Hedging,
            Company = CompanyText.Of(material),
            Framing = Frames.Of(options.Framings, citations),
            Recorded = recorded,
            Timeline = Timeline.Of(shown, material),
            Around = Timeline.Of(Selection.Around(material), material),
            Coverage = coverage,
            Missing =
                [.. Gaps.Of(material, coverage, shown.Count, recorded), .. Gaps.Of(pledges), .. options.AlsoMissing],
            Sources = [],
        };
        IReadOnlyList<StoredFraming> named = [.. options.Framings, .. options.Rivals];
        return brief with { Sources = SourceList.Of(brief, record, named, citations) };
    }

    private static Period PeriodOf(DyadRecord record)
    {
        var first = record.All.Min(act => act.Date);
        // A planned act may lie beyond what anyone can have reported.
        var last = record.All.SelectMany(act => act.Reports).Max(report => report.DocumentDate) ??
            record.All.Max(act => act.LastDate);
        return new Period(record.FirstDay ?? first, record.LastDay ?? last);
    }
}
