using System.Collections.Frozen;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Events;

/// <summary>Lemmas that conditions name together: <c>@weapon</c>.</summary>
public sealed class WordClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);

    internal WordClasses(List<Row> rows, List<Problem> problems)
    {
        foreach (var row in rows)
            _classes[row[0]] = new HashSet<string>(row.List(1), StringComparer.Ordinal);
        foreach (var row in rows)
            Include(row, problems);
    }

    /// <summary>The classes' names, without <c>@</c>.</summary>
    public IReadOnlyCollection<string> Names => _classes.Keys;

    /// <summary>The lemmas of a class.</summary>
    /// <param name="name">Without <c>@</c>.</param>
    /// <returns>Empty when there is no such class.</returns>
    public IReadOnlySet<string> Words(string name) =>
        _classes.TryGetValue(name, out var words) ? words : FrozenSet<string>.Empty;

    /// <summary>Whether a lemma belongs to a class.</summary>
    /// <param name="name">The class, without <c>@</c>.</param>
    /// <param name="lemma">Lower case.</param>
    /// <returns>False also when there is no such class.</returns>
    public bool Has(string name, string lemma) => _classes.TryGetValue(name, out var words) && words.Contains(lemma);

    // A class may name another one among its words; one level is enough for what scholars write.
    private void Include(Row row, List<Problem> problems)
    {
        var words = _classes[row[0]];
        foreach (var word in row.List(1))
        {
            if (word[0] != '@')
                continue;
            words.Remove(word);
            if (_classes.TryGetValue(word[1..], out var others))
                words.UnionWith(others.Where(other => other[0] != '@'));
            else
                problems.Add(Problems.Unknown(row.File, row.Line, "class", word, "one of this table"));
        }
    }
}
