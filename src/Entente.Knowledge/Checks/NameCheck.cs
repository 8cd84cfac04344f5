using Entente.Knowledge.Names;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Checks;

/// <summary>Names of organisations, groups, parties and media: one of a state's names means one of them.</summary>
internal sealed class NameCheck(List<Problem> problems)
{
    private readonly Dictionary<(string Code, string Folded), (string Owner, int Line)> _owners = [];

    /// <summary>Adds a problem for each name that an earlier line has for another, or that a line repeats.</summary>
    /// <param name="rows">A table with code, name and aliases first.</param>
    public void Find(List<Row> rows)
    {
        foreach (var row in rows)
        {
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var name in (IEnumerable<string>)[row[1], .. row.List(2)])
            {
                var owner = OwnerOf(row, name);
                if (owner.Owner != row[1])
                    problems.Add(Problems.DuplicateName(row.File, row.Line, name, owner.Line));
                else if (!written.Add(name))
                    problems.Add(Problems.DuplicateName(row.File, row.Line, name, row.Line));
            }
        }
    }

    private (string Owner, int Line) OwnerOf(Row row, string name)
    {
        var folded = string.Join(' ', name.Split(' ', '-', '–').Select(word => Folding.Fold(word)));
        if (!_owners.TryGetValue((row[0], folded), out var owner))
            _owners[(row[0], folded)] = owner = (row[1], row.Line);
        return owner;
    }
}
