using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Checks;

/// <summary>What loading lets pass, since it does no harm to the other lines: said only when someone asks.</summary>
internal static class FolderCheck
{
    private static readonly string[] _known =
    [
        "states.tsv", "state-names.tsv", "organisations.tsv", "members.tsv", "leaders.tsv", "officials.tsv",
        "groups.tsv", "parties.tsv", "media.tsv", "places.tsv", "peoples.tsv", "roles.tsv",
        "framing.tsv", "framing-voices.tsv",
    ];

    /// <summary>The problems of a folder's tables of actors, with the tables beneath it.</summary>
    /// <param name="directory">The folder that lies lowest.</param>
    /// <param name="overlays">Folders laid over it.</param>
    public static List<Problem> Find(string directory, string[] overlays)
    {
        var problems = new List<Problem>();
        foreach (var folder in (IEnumerable<string>)[directory, .. overlays])
            FindUnknownTables(folder, problems);
        // What cannot be read at all is told when the tables are loaded.
        var tables = new TableFolder(directory, overlays, []);
        FindOverlaps(tables, problems);
        FindNames(tables, problems);
        FindValues(tables, problems);
        return problems;
    }

    private static void FindUnknownTables(string folder, List<Problem> problems)
    {
        var files = Directory.EnumerateFiles(folder, "*.tsv").Select(path => Path.GetFileName(path));
        foreach (var file in files.Except(_known).Order(StringComparer.Ordinal))
            problems.Add(Problems.UnknownTable(file));
    }

    private static void FindOverlaps(TableFolder tables, List<Problem> problems)
    {
        OverlapCheck.Find(tables.Read("states.tsv", TableForm.States), [0], 4, problems);
        OverlapCheck.Find(tables.Read("state-names.tsv", TableForm.StateNames), [0, 1, 2], 3, problems);
        OverlapCheck.Find(tables.Read("members.tsv", TableForm.Members), [0, 1], 2, problems);
        foreach (var file in (string[])["leaders.tsv", "officials.tsv"])
            OverlapCheck.Find(tables.Read(file, TableForm.Leaders), [0, 1, 3], 5, problems);
    }

    private static void FindNames(TableFolder tables, List<Problem> problems)
    {
        var names = new NameCheck(problems);
        names.Find(tables.Read("organisations.tsv", TableForm.Organisations));
        names.Find(tables.Read("media.tsv", TableForm.Organisations));
        names.Find(tables.Read("groups.tsv", TableForm.Groups));
        names.Find(tables.Read("parties.tsv", TableForm.Groups));
    }

    private static void FindValues(TableFolder tables, List<Problem> problems)
    {
        var values = new ValueCheck(problems);
        var organisations = tables.Read("organisations.tsv", TableForm.Organisations);
        values.FindSectors(organisations, 3);
        values.FindSectors(tables.Read("media.tsv", TableForm.Organisations), 3);
        values.FindSectors(tables.Read("groups.tsv", TableForm.Groups), 3);
        values.FindSectors(tables.Read("parties.tsv", TableForm.Groups), 3);
        values.FindSectors(tables.Read("leaders.tsv", TableForm.Leaders), 4);
        values.FindSectors(tables.Read("officials.tsv", TableForm.Leaders), 4);
        values.FindSectors(tables.Read("roles.tsv", TableForm.Roles), 1);
        values.FindOrganisations(tables.Read("members.tsv", TableForm.Members), organisations);
        values.FindDegrees(tables.Read("places.tsv", TableForm.Places));
    }
}
