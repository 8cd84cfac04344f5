using System.Globalization;
using System.IO.Compression;

namespace Entente.Evaluation.Gold;

/// <summary>Which pairs of states scholars record as allies, rivals and parties to disputes in one year.</summary>
/// <remarks>Pairs are of COW numbers, the smaller first.</remarks>
/// <param name="Alliance">An ATOP defence pact; the data end in 2018, which then stands for later years.</param>
/// <param name="Rivalry">A strategic rivalry after Thompson, Sakuwa and Suhas.</param>
/// <param name="Dispute">A militarised dispute (COW) in the ten years up to that year.</param>
internal sealed record ScholarRecord(
    IReadOnlySet<(int, int)> Alliance,
    IReadOnlySet<(int, int)> Rivalry,
    IReadOnlySet<(int, int)> Dispute)
{
    private const int LastAllianceYear = 2018;

    /// <summary>Reads the tables.</summary>
    /// <param name="alliances">ATOP dyad-years, CSV, also <c>.gz</c>.</param>
    /// <param name="rivalries">Rivalries with first and last year, CSV.</param>
    /// <param name="disputes">COW dispute dyad-years, CSV.</param>
    /// <param name="year">The year.</param>
    public static ScholarRecord Read(string alliances, string rivalries, string disputes, int year) => new(
        Pairs(alliances, row => Number(row, "year") == Math.Min(year, LastAllianceYear) && row["atop_defense"] == "1"),
        Pairs(rivalries, row => Number(row, "start") <= year && Number(row, "end") >= year),
        Pairs(disputes, row => Number(row, "year") >= year - 9 && Number(row, "year") <= year));

    /// <summary>The pair of two states, the smaller number first.</summary>
    public static (int, int) Pair(int one, int other) => (Math.Min(one, other), Math.Max(one, other));

    private static HashSet<(int, int)> Pairs(string path, Func<Dictionary<string, string>, bool> isWanted) =>
        [.. Rows(path).Where(isWanted).Select(row => Pair(Number(row, "ccode1"), Number(row, "ccode2")))];

    private static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        using var reader = new StreamReader(plain);
        foreach (var row in CsvRows.Read(reader))
            yield return row;
    }

    private static int Number(Dictionary<string, string> row, string column) =>
        int.Parse(row[column], CultureInfo.InvariantCulture);
}
