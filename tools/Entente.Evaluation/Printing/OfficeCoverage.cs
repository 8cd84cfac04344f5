using System.Globalization;

namespace Entente.Evaluation.Printing;

/// <summary>How much of the time the tables know who held an office, state by state, month by month.</summary>
/// <param name="rows">Rows of <c>leaders.tsv</c> or <c>officials.tsv</c>.</param>
/// <param name="firstYear">The first year that counts.</param>
/// <param name="lastYear">The last, whole.</param>
internal sealed class OfficeCoverage(IReadOnlyList<string[]> rows, int firstYear, int lastYear)
{
    private const int Office = 3;
    private const int From = 5;
    private const int To = 6;

    /// <summary>The share of months in which each state has a holder, 0…1.</summary>
    /// <param name="isMeant">Whether an office is the one asked for.</param>
    public IReadOnlyDictionary<string, double> Shares(Func<string, bool> isMeant) =>
        rows.Where(row => isMeant(row[Office])).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, Share, StringComparer.Ordinal);

    private double Share(IEnumerable<string[]> terms)
    {
        var isKnown = new bool[(lastYear - firstYear + 1) * 12];
        foreach (var term in terms)
        {
            var last = Math.Min(isKnown.Length - 1, Month(term[To], isEnd: true));
            for (var month = Math.Max(0, Month(term[From], isEnd: false)); month <= last; month++)
                isKnown[month] = true;
        }

        return isKnown.Count(known => known) / (double)isKnown.Length;
    }

    private int Month(string date, bool isEnd)
    {
        if (date.Length == 0)
            return isEnd ? int.MaxValue : 0;
        var month = date.Length > 4 ? Number(date.AsSpan(5, 2)) : isEnd ? 12 : 1;
        return ((Number(date.AsSpan(0, 4)) - firstYear) * 12) + month - 1;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
