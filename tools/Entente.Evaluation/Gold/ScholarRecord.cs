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
    /// <summary>A treaty to consult each other (ATOP).</summary>
    public IReadOnlySet<(int, int)> Consultation { get; private init; } = new HashSet<(int, int)>();

    /// <summary>Force used in a dispute (COW hostility 4 or 5) within the period.</summary>
    public IReadOnlySet<(int, int)> Force { get; private init; } = new HashSet<(int, int)>();

    /// <summary>Force that cost lives, or war, within the period.</summary>
    public IReadOnlySet<(int, int)> Deaths { get; private init; } = new HashSet<(int, int)>();

    private const int LastAllianceYear = 2018;

    /// <summary>Reads the tables.</summary>
    /// <param name="alliances">ATOP dyad-years, CSV, also <c>.gz</c>.</param>
    /// <param name="rivalries">Rivalries with first and last year, CSV.</param>
    /// <param name="disputes">COW dispute dyad-years, CSV.</param>
    /// <param name="year">The year.</param>
    /// <param name="first">First year of the period that <see cref="Force"/> and <see cref="Deaths"/> speak of; null
    /// for the year alone.</param>
    public static ScholarRecord Read(
        string alliances, string rivalries, string disputes, int year, int? first = null)
    {
        bool IsInForce(Dictionary<string, string> row) => Number(row, "year") == Math.Min(year, LastAllianceYear);
        bool IsForce(Dictionary<string, string> row) =>
            Number(row, "year") >= (first ?? year) && Number(row, "year") <= year && Number(row, "hostlev") >= 4;
        return new ScholarRecord(
            Pairs(alliances, row => IsInForce(row) && row["atop_defense"] == "1"),
            Pairs(rivalries, row => Number(row, "start") <= year && Number(row, "end") >= year),
            Pairs(disputes, row => Number(row, "year") >= year - 9 && Number(row, "year") <= year))
        {
            Consultation = Pairs(alliances, row => IsInForce(row) && row["atop_consul"] == "1"),
            Force = Pairs(disputes, IsForce),
            Deaths = Pairs(
                disputes, row => IsForce(row) && (Number(row, "fatality") > 0 || Number(row, "hostlev") == 5)),
        };
    }

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
