using Entente.Language;

namespace Entente.Testing;

/// <summary>Dependency trees written by hand, so that no unit test waits for a trained model.</summary>
public static class Tree
{
    /// <summary>Reads a tree from the six columns of CoNLL-U that matter here.</summary>
    /// <param name="columns">One word a line: form, lemma, universal tag, Penn tag, head (from 1; 0 for the root),
    /// relation.</param>
    /// <returns>A sentence whose words stand one space apart, starting at offset 0.</returns>
    public static Sentence Of(string columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var tokens = new List<Token>();
        var start = 0;
        const StringSplitOptions split = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        foreach (var line in columns.Split('\n', split))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length != 6)
                throw new ArgumentException($"'{line}' has {cells.Length} columns, not 6.", nameof(columns));
            var head = int.Parse(cells[4], System.Globalization.CultureInfo.InvariantCulture) - 1;
            var features = cells[3] is "NNS" or "NNPS" ? "Number=Plur" : "";
            tokens.Add(new Token(
                cells[0], start, start + cells[0].Length, cells[2], cells[3], cells[1], features, head, cells[5]));
            start += cells[0].Length + 1;
        }

        return new Sentence(string.Join(' ', tokens.Select(token => token.Form)), 0, tokens);
    }
}
