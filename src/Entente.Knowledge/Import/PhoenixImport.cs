using System.Globalization;
using System.Text;

namespace Entente.Knowledge.Import;

/// <summary>Actor and agent dictionaries of the PETRARCH family as tables of ours.</summary>
/// <remarks>
/// A name that only has a state's code becomes a name of the state, one with dates or of an elite an official, another
/// with a role a group, an international one an organisation, and an agent a role. CAMEO's special roles become the
/// nearest PLOVER sector.
/// </remarks>
public sealed class PhoenixImport
{
    private static readonly (string File, string Header)[] _forms =
    [
        ("state-names.tsv", "code\tname\tkind\tfrom\tto"),
        ("officials.tsv", "country\tname\taliases\toffice\tsector\tfrom\tto"),
        ("groups.tsv", "code\tname\taliases\tsector\tfrom\tto"),
        ("organisations.tsv", "code\tname\taliases\tsector\tfrom\tto"),
        ("roles.tsv", "role\tsector"),
    ];

    private readonly Dictionary<string, List<string>> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    private PhoenixImport()
    {
        foreach (var (file, _) in _forms)
            _rows[file] = [];
    }

    /// <summary>What could not be read, by file and line.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many rows each table got, by its file name.</summary>
    public IReadOnlyDictionary<string, int> Counts =>
        _rows.ToDictionary(table => table.Key, table => table.Value.Count, StringComparer.Ordinal);

    /// <summary>Reads dictionaries.</summary>
    /// <param name="paths">Files of actors or agents, in any order.</param>
    /// <param name="states">The states whose codes count.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static PhoenixImport Read(IEnumerable<string> paths, StateTable states)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(states);
        var import = new PhoenixImport();
        foreach (var path in paths)
        {
            var reader = new PhoenixReader(Path.GetFileName(path), states, import._problems);
            foreach (var entry in reader.Read(File.ReadLines(path)))
                import.Add(entry);
        }

        return import;
    }

    /// <summary>Writes the tables that have rows, as a folder to be laid over ours.</summary>
    /// <param name="directory">Made if it is not there; tables of the same names in it are replaced.</param>
    /// <exception cref="IOException">A table cannot be written.</exception>
    public void Write(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory.CreateDirectory(directory);
        foreach (var (file, header) in _forms.Where(form => _rows[form.File].Count > 0))
        {
            var text = new StringBuilder("# Read from a dictionary of the PETRARCH family.\n");
            text.Append(header).Append('\n');
            foreach (var row in _rows[file])
                text.Append(row).Append('\n');
            File.WriteAllText(Path.Combine(directory, file), text.ToString());
        }
    }

    private void Add(PhoenixEntry entry)
    {
        if (entry.Names.Count == 0)
            return;
        var isDated = entry.Codes.Any(role => role.Dates != default);
        foreach (var role in entry.Codes)
        {
            // A dictionary's last code without dates says what holds at all other times; ours know that by themselves.
            if (isDated && role.Dates == default && role.Sector == "ELI")
                continue;
            AddRole(entry, role, isDated || role.Sector == "ELI");
        }
    }

    private void AddRole(PhoenixEntry entry, PhoenixRole role, bool isPerson)
    {
        var dates = $"{Day(role.Dates.From)}\t{Day(role.Dates.To)}";
        var written = entry.Names.Select(PhoenixNames.Written).Distinct(StringComparer.Ordinal).ToArray();
        var names = $"{written[0]}\t{string.Join('|', written.Skip(1))}";
        var isInternational = role.Code is "UNO" or "EUU" or "NAT" or "ARL" or "IGO" or "NGO" or "MNC";
        var named = isInternational ? "organisations.tsv" : "groups.tsv";
        if (role.Code.Length == 0 && role.Sector is not "REB")
            AddEach(entry.Names.Select(PhoenixNames.Noun), "roles.tsv", noun => $"{noun}\t{role.Sector}");
        else if (role.Sector.Length == 0)
            AddEach(written, "state-names.tsv", name => $"{role.Code}\t{name}\tname\t{dates}");
        else if (isPerson)
            AddRow("officials.tsv", $"{role.Code}\t{names}\t\t{role.Sector}\t{dates}");
        else
            AddRow(named, $"{role.Code}\t{names}\t{role.Sector}\t{dates}");
    }

    private void AddEach(IEnumerable<string> names, string file, Func<string, string> row)
    {
        foreach (var name in names)
            AddRow(file, row(name));
    }

    // Dictionaries repeat themselves; a row that says nothing new would be a duplicate.
    private void AddRow(string file, string row)
    {
        var key = file is "roles.tsv" ? row[..row.IndexOf('\t', StringComparison.Ordinal)] : row;
        if (_known.Add($"{file}\t{key}"))
            _rows[file].Add(row);
    }

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
