using System.Globalization;
using Entente.Relations.Briefs;

namespace Entente.Relations.Pledges;

/// <summary>Counts what was kept and what would have been.</summary>
internal static class PledgeTallies
{
    private const int ComparedAtLeast = 5;

    public static PledgeTally Of(string noun, IEnumerable<(FoundPledge Pledge, BaseRate? Rate)> pledges)
    {
        var made = pledges.Where(pledge => pledge.Pledge.IsMade).ToList();
        var compared = made.Where(pledge => pledge.Rate is not null).ToList();
        var (kept, comparedKept) = (Kept(made), Kept(compared));
        double? expected = null, pace = null;
        if (compared.Count >= ComparedAtLeast)
        {
            expected = compared.Sum(pledge => pledge.Rate!.Value.Chance);
            pace = comparedKept / compared.Sum(pledge => pledge.Rate!.Value.Hazard);
        }

        var tally = new PledgeTally("", made.Count, kept, compared.Count, comparedKept, expected, pace);
        return tally with { Text = Text(noun, tally) };
    }

    private static int Kept(List<(FoundPledge Pledge, BaseRate? Rate)> pledges) =>
        pledges.Count(pledge => pledge.Pledge.IsKept);

    private static string Text(string noun, PledgeTally tally)
    {
        if (tally.Made == 0)
            return $"No {noun}s on record.";
        var kept = string.Create(
            CultureInfo.InvariantCulture, $"{tally.Kept} of {Prose.Count(tally.Made, noun)} kept");
        if (tally.Expected is not { } expected || tally.Pace is not { } pace)
        {
            var few = tally.Compared == 0
                ? "none has"
                : $"only {tally.Compared}, {tally.ComparedKept} of them kept, have";
            return $"{kept}; how many would have been without any is not known: {few} a date with half a year of " +
                "record around it.";
        }

        var ofThose = tally.Compared == tally.Made
            ? ""
            : $"of the {tally.Compared} that can be compared {tally.ComparedKept} were kept, ";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kept}; {ofThose}{expected:0.0} were to be expected without any {noun}. Fitting acts came {pace:0.0} " +
            $"times as fast as at other times.");
    }
}
