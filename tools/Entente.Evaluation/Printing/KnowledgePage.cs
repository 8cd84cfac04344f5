using System.Globalization;
using System.Text;

namespace Entente.Evaluation.Printing;

/// <summary><c>docs/knowledge.md</c>: how much each table of actors holds, counted from the tables.</summary>
/// <param name="folder">The folder of tables.</param>
internal sealed class KnowledgePage(string folder)
{
    private const int Widest = 12;
    private const int LastYear = 2024;

    private static readonly double[] Thresholds = [0.95, 0.8, 0.5, double.Epsilon];

    private static readonly (string Name, Func<string, bool> IsMeant)[] Offices =
    [
        ("foreign minister", office => office is "secretary of state" or "foreign secretary" ||
            IsMinister(office, "foreign") || IsMinister(office, "external affairs")),
        ("defence minister", office => office is "secretary of defense" or "defence secretary" or "defense secretary" ||
            IsMinister(office, "defence") || IsMinister(office, "defense")),
        ("chief of staff or of defence, commander", office => office.Contains("staff", StringComparison.Ordinal) ||
            office.Contains("commander", StringComparison.Ordinal) || IsChief(office)),
        ("spokesperson", office => office.Contains("spokes", StringComparison.Ordinal) ||
            office.Contains("press secretary", StringComparison.Ordinal)),
    ];

    /// <summary>The page.</summary>
    /// <param name="leaders">What <c>leaders</c> measured; null when no dataset was given.</param>
    /// <exception cref="IOException">A table cannot be read.</exception>
    public IEnumerable<string> Lines(string? leaders)
    {
        yield return "# What the tables of actors hold";
        yield return "";
        yield return "Counted from `knowledge/` by";
        yield return "";
        yield return "```sh";
        yield return "dotnet run -c Release --project tools/Entente.Evaluation -- tables knowledge --leaders ARCHIGOS.csv";
        yield return "```";
        yield return "";
        yield return "| table | lines | what they cover |";
        yield return "| --- | --- | --- |";
        foreach (var (file, told) in Told())
            yield return $"| `{file}` | {Number(Rows(file).Count)} | {told} |";
        yield return "";
        foreach (var line in Gaps())
            yield return line;
        if (leaders is null)
            yield break;
        yield return "";
        yield return "Leaders in office on any day since 1990 (Archigos, to 2015), by the name the dataset gives, in the";
        yield return $"middle of their time in office: {leaders}.";
    }

    private IEnumerable<(string File, string Told)> Told()
    {
        yield return ("states.tsv", $"{Distinct("states.tsv", 0)} codes, {Filled("states.tsv", 7)} lines of states " +
            "that have gone");
        yield return ("state-names.tsv", By("state-names.tsv", 2));
        yield return ("leaders.tsv", $"{Distinct("leaders.tsv", 1)} people of {Distinct("leaders.tsv", 0)} states");
        yield return ("officials.tsv", $"{Distinct("officials.tsv", 1)} people of {Distinct("officials.tsv", 0)} states " +
            $"and organisations; {By("officials.tsv", 4)}");
        yield return ("organisations.tsv", By("organisations.tsv", 3));
        yield return ("members.tsv", $"memberships of {Distinct("members.tsv", 0)} organisations");
        yield return ("groups.tsv", By("groups.tsv", 3));
        yield return ("parties.tsv", $"{Distinct("parties.tsv", 1)} parties of {Distinct("parties.tsv", 0)} states");
        yield return ("media.tsv", $"{Distinct("media.tsv", 1)} media of {Distinct("media.tsv", 0)} states");
        yield return ("places.tsv", $"{Distinct("places.tsv", 1)} states; {By("places.tsv", 3)}");
        yield return ("peoples.tsv", $"peoples of {Distinct("peoples.tsv", 1)} states or groups of states");
        yield return ("roles.tsv", By("roles.tsv", 1));
    }

    private IEnumerable<string> Gaps()
    {
        var leaders = Rows("leaders.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var states = Rows("states.tsv").Where(row => row[7].Length == 0).Select(row => row[0]).Distinct();
        var unled = states.Where(code => !leaders.Contains(code));
        yield return $"Codes of `states.tsv` without a leader: {string.Join(", ", unled)}.";
        yield return "";
        yield return $"Months of 2000–{LastYear} for which `officials.tsv` names the holder, states with at least:";
        yield return "";
        yield return "| office | 95 % | 80 % | 50 % | any |";
        yield return "| --- | --- | --- | --- | --- |";
        var officials = new OfficeCoverage(Rows("officials.tsv"), 2000, LastYear);
        foreach (var (name, isMeant) in Offices)
        {
            var shares = officials.Shares(isMeant).Values;
            var counts = Thresholds.Select(least => Number(shares.Count(share => share >= least)));
            yield return $"| {name} | {string.Join(" | ", counts)} |";
        }
    }

    private string By(string file, int column)
    {
        var groups = Rows(file).GroupBy(row => row[column], StringComparer.Ordinal)
            .Select(group => (Name: group.Key.Length == 0 ? "none" : group.Key, Count: group.Count()))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Name, StringComparer.Ordinal).ToArray();
        var told = string.Join(", ", groups.Take(Widest).Select(group => $"{group.Name} {Number(group.Count)}"));
        var rest = groups.Skip(Widest).Sum(group => group.Count);
        return rest == 0 ? told : $"{told}, others {Number(rest)}";
    }

    private static bool IsMinister(string office, string of) =>
        office.StartsWith(of, StringComparison.Ordinal) && office.Contains("minister", StringComparison.Ordinal);

    private static bool IsChief(string office) =>
        office.StartsWith("chief of the defence force", StringComparison.Ordinal) ||
        office.StartsWith("chief of defence", StringComparison.Ordinal) || office is
            "chief of defence forces" or "armed forces chief" or "army chief";

    private string Distinct(string file, int column) =>
        Number(Rows(file).Select(row => row[column]).Where(cell => cell.Length > 0)
            .Distinct(StringComparer.Ordinal).Count());

    private string Filled(string file, int column) => Number(Rows(file).Count(row => row[column].Length > 0));

    private List<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(folder, file), Encoding.UTF8)
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
