using Entente.Relations.Pledges;
using Entente.Relations.Recorded;

namespace Entente.Relations.Briefs;

/// <summary>What a brief does not hold, and why.</summary>
internal static class Gaps
{
    public static IEnumerable<MissingPart> Of(PledgeList pledges)
    {
        if (pledges.Record.LeftOut > 0)
        {
            yield return new MissingPart(
                "pledges",
                $"lists the most telling {pledges.Listed.Count} of {pledges.Record.Number}, {pledges.Record.LeftOut} " +
                "are left out; a brief with --from and --to lists those of its period, `entente events` every " +
                "agreement and threat");
        }
    }

    public static IEnumerable<MissingPart> Of(
        Material material, Coverage coverage, int shown, IReadOnlyList<RecordedFact> recorded)
    {
        if (recorded.All(fact => fact.What != "treaty"))
        {
            yield return new MissingPart(
                "treaties",
                "no treaty record of these years is in the store (import alliances): an alliance shows only where a " +
                "sentence reports a signed defence treaty");
        }

        yield return new MissingPart(
            "votes, trade, capabilities",
            "not part of the judgement, which rests on events alone; what was imported of them stands beside it");
        if (material.Standing is null)
        {
            yield return new MissingPart(
                "other states",
                "the two are not seen among all states, for which at least ten with thirty acts each are needed: the " +
                "weights of the judgement are set by hand; attention, isolation and words stand beside no expectation");
        }

        if (material.Record.All.Count > 0 && material.Record.Sources == 1)
            yield return new MissingPart("second source", "everything rests on one source");
        if (coverage.DatedByDocument > 0)
        {
            yield return new MissingPart(
                "dates",
                $"{Prose.Count(coverage.DatedByDocument, "act")} dated by the day of publication only");
        }

        if (coverage.Undated > 0)
        {
            yield return new MissingPart(
                "dates",
                $"{Prose.Count(coverage.Undated, "act")} that no date places in time, in no phase");
        }

        var all = material.Record.Between.Count;
        if (shown < all)
            yield return new MissingPart("timeline", $"lists the weightiest {shown} of {all} acts between the two");
    }
}
