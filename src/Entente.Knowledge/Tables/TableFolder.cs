using System.Text;

namespace Entente.Knowledge.Tables;

/// <summary>The shipped folder with the user's folders laid over it.</summary>
/// <remarks>A row of a later folder with the same key replaces the row of an earlier one, at its place.</remarks>
internal sealed class TableFolder(string directory, IReadOnlyList<string> overlays, List<Problem> problems)
{
    /// <summary>The rows of a table from all folders.</summary>
    /// <param name="file">Path inside the folders, with <c>/</c>.</param>
    /// <param name="form">Its columns.</param>
    /// <param name="required">Whether the shipped folder must have it.</param>
    public List<Row> Read(string file, TableForm form, bool required = true)
    {
        var rows = new List<Row>();
        var places = new Dictionary<Row, int>(new RowKeys(form.KeyColumns));
        if (!Add(directory, file, form, rows, places) && required)
            problems.Add(Problems.MissingTable(file, form.Columns));
        foreach (var overlay in overlays)
            Add(overlay, file, form, rows, places);
        return rows;
    }

    /// <summary>Tables that lie in a subfolder of any of the folders, in ordinal order, as paths inside them.</summary>
    public IReadOnlyCollection<string> FilesIn(string subfolder)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var folder in (IEnumerable<string>)[directory, .. overlays])
        {
            var path = Path.Combine(folder, subfolder);
            if (!Directory.Exists(path))
                continue;
            foreach (var file in Directory.EnumerateFiles(path, "*.tsv"))
                found.Add($"{subfolder}/{Path.GetFileName(file)}");
        }

        return found;
    }

    // Half of what File.ReadAllText allocates.
    private static string TextOf(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return Encoding.UTF8.GetString(bytes.AsSpan(mark));
    }

    private bool Add(string folder, string file, TableForm form, List<Row> rows, Dictionary<Row, int> places)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            return false;
        var shipped = rows.Count;
        var replaced = new HashSet<int>();
        foreach (var row in new TableReader(file, form, problems).Read(TextOf(path)))
        {
            if (places.TryAdd(row, rows.Count))
                rows.Add(row);
            else if (places[row] is var place && place < shipped && replaced.Add(place))
                rows[place] = row;
            else
                problems.Add(Problems.Duplicate(file, row.Line, row.Key(form.KeyColumns), rows[place].Line));
        }

        return true;
    }
}
