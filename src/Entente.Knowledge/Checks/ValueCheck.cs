using System.Globalization;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Checks;

/// <summary>Cells that must hold one of a few values.</summary>
internal sealed class ValueCheck(List<Problem> problems)
{
    private const string KnownSectors =
        "GOV MIL REB OPP PTY COP JUD SPY LEG MED EDU BUS CVL REF CRM IGO NGO MNC REL LAB UAF ELI";

    private static readonly HashSet<string> _sectors = new(KnownSectors.Split(' '), StringComparer.Ordinal);

    /// <summary>Adds a problem for each sector that PLOVER does not know.</summary>
    public void FindSectors(List<Row> rows, int column)
    {
        foreach (var row in rows)
        {
            if (row[column].Length > 0 && !_sectors.Contains(row[column]))
                problems.Add(Problems.Unknown(row.File, row.Line, "sector", row[column], $"one of {KnownSectors}"));
        }
    }

    /// <summary>Adds a problem for each member of an organisation that no table names.</summary>
    public void FindOrganisations(List<Row> members, List<Row> organisations)
    {
        var known = organisations.SelectMany(row => (IEnumerable<string>)[row[1], .. row.List(2)])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var row in members)
        {
            if (!known.Contains(row[0]))
                problems.Add(Problems.Unknown(
                    row.File, row.Line, "organisation", row[0], "a name of organisations.tsv"));
        }
    }

    /// <summary>Adds a problem for each coordinate that lies on no globe.</summary>
    public void FindDegrees(List<Row> places)
    {
        foreach (var row in places)
        {
            FindDegrees(row, 4, "latitude", 90);
            FindDegrees(row, 5, "longitude", 180);
        }
    }

    private void FindDegrees(Row row, int column, string name, double most)
    {
        var isNumber = double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees);
        if (row[column].Length > 0 && !(isNumber && Math.Abs(degrees) <= most))
            problems.Add(Problems.BadDegrees(row.File, row.Line, row[column], name));
    }
}
