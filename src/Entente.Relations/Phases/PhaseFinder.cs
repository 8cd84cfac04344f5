using Entente.Relations.Briefs;
using Entente.Relations.Panels;
using Entente.Relations.Ties;

namespace Entente.Relations.Phases;

/// <summary>Cuts a dyad's record into phases, each with its tie and the candidates for what began it.</summary>
internal static class PhaseFinder
{
    // Bins grow quadratically in time; beyond this the next coarser step is as telling and a second is not waited.
    private const int BinsAtMost = 700;

    /// <param name="material">The record.</param>
    /// <param name="by">Length of a bin; null to let span and density decide.</param>
    /// <param name="told">What sources say turned the tie, by date: it cuts a record that is too thin to show where it
    /// turned.</param>
    public static IReadOnlyList<Phase> Find(Material material, TimeStep? by, IReadOnlyList<Catalyst> told)
    {
        if (BinsOf(material, by) is not { } bins)
            return [];
        var segmentation = Segmentation.Of(Channels.Of(material, bins), ChangeProbability(bins.Step));
        var shown = segmentation.Starts.Select((_, index) => PhaseOf(index, segmentation, bins, material));
        List<Phase> phases = [.. shown.SelectMany(phase => ToldPhases.Of(phase, told, segmentation, bins, material))];
        // One phase is the whole, and the whole is judged among all states where they are known.
        return phases is [var only] && material.Tie.IsAmongAll
            ? [only with { Tie = material.Tie.Most.Name(), Probability = material.Tie[material.Tie.Most] }]
            : phases;
    }

    /// <summary>The bins in which phases are sought; null where nothing is dated.</summary>
    public static TimeBins? BinsOf(Material material, TimeStep? by)
    {
        var dated = material.Record.All
            .Where(act => act.IsPlaced && act.TookPlace && Bears(act, material))
            .ToList();
        return dated.Count == 0 ? null : BinsOf(material.Record, dated, by);
    }

    private static bool Bears(Act act, Material material) =>
        act.IsBetween(material.Record.Dyad) || material.IsCompany(act);

    private static TimeBins BinsOf(DyadRecord record, List<Act> dated, TimeStep? by)
    {
        var first = dated.Min(act => act.Date!.Value);
        var last = dated.Max(act => act.LastDate ?? act.Date!.Value);
        (first, last) = (Later(first, record.FirstDay), Earlier(last, record.LastDay));
        var step = by ?? TimeBins.StepFor(first, last, dated.Count);
        while (step != TimeStep.Year && step.CountFrom(first, last) > BinsAtMost)
            step++;
        return new TimeBins(first, last, step);
    }

    /// <summary>How long a phase is expected to last: twelve years, four years, half a year, three months.</summary>
    public static double ChangeProbability(TimeStep step) => step switch
    {
        TimeStep.Year => 1 / 12.0,
        TimeStep.Month => 1 / 48.0,
        TimeStep.Week => 1 / 26.0,
        _ => 1 / 90.0,
    };

    private static Phase PhaseOf(int index, Segmentation segmentation, TimeBins bins, Material material)
    {
        var starts = segmentation.Starts;
        var from = bins.StartOf(starts[index]);
        var to = index + 1 < starts.Count ? bins.StartOf(starts[index + 1]).AddDays(-1) : bins.Last;
        var part = material.Within(from, to);
        var boundary = index == 0 ? new Boundary(0, from, from) : BoundaryOf(index, segmentation, bins);
        return Of(part, (from, to), boundary, index == 0 ? [] : CatalystRanking.Of(
            new Turn(boundary, segmentation, bins, Before(index, segmentation, bins, material), part), material));
    }

    /// <summary>A phase judged on its own acts.</summary>
    public static Phase Of(
        Material part, (DateOnly From, DateOnly To) span, Boundary boundary, IReadOnlyList<Catalyst> catalysts) => new(
        span.From,
        span.To,
        part.Tie.Most.Name(),
        part.Tie[part.Tie.Most],
        PhaseText.Of(part),
        part.Record.Between.Count(act => act.TookPlace),
        boundary,
        catalysts,
        part.Citations.Of(part.Record.Between.Concat(part.CompanyActs).Where(act => act.TookPlace)));

    private static Material Before(int index, Segmentation segmentation, TimeBins bins, Material material) =>
        material.Within(
            bins.StartOf(segmentation.Starts[index - 1]), bins.StartOf(segmentation.Starts[index]).AddDays(-1));

    private static Boundary BoundaryOf(int index, Segmentation segmentation, TimeBins bins)
    {
        var (first, last) = segmentation.SpanOf(index);
        return new Boundary(segmentation.ChangeWithin(first, last), bins.StartOf(first), bins.EndOf(last));
    }

    private static DateOnly Later(DateOnly day, DateOnly? bound) => bound is { } at && at > day ? at : day;

    private static DateOnly Earlier(DateOnly day, DateOnly? bound) => bound is { } at && at < day ? at : day;
}
