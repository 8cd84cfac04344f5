namespace Entente.Language.Trees;

/// <summary>The best tree with one root, given a score for every possible head of every word.</summary>
/// <remarks>
/// Each word's best head makes a tree nine times in ten; else Chu and Liu (1965) and Edmonds (1967), with every arc
/// from
/// the root made so dear that only one is taken. Arcs may cross.
/// </remarks>
internal static class SpanningTree
{
    private const double Dear = 1e5;

    /// <summary>Finds the tree.</summary>
    /// <param name="count">How many words there are; at least 1.</param>
    /// <param name="scores">[word, head], heads counted from 1 and 0 for the root; −∞ on a word's own place.</param>
    /// <param name="heads">Filled with the index of each word's head, −1 for the root.</param>
    public static void Best(int count, ReadOnlySpan<float> scores, Span<int> heads)
    {
        var roots = 0;
        for (var word = 0; word < count; word++)
        {
            heads[word] = IndexOfMax(scores.Slice(word * (count + 1), count + 1)) - 1;
            roots += heads[word] < 0 ? 1 : 0;
        }

        if (roots != 1 || HasCycle(heads))
            Solve(count, scores, heads);
    }

    private static int IndexOfMax(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var index = 1; index < row.Length; index++)
        {
            if (row[index] > row[best])
                best = index;
        }

        return best;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        for (var word = 0; word < heads.Length; word++)
        {
            var steps = 0;
            for (var above = word; above >= 0; above = heads[above])
            {
                if (++steps > heads.Length)
                    return true;
            }
        }

        return false;
    }

    private static void Solve(int count, ReadOnlySpan<float> scores, Span<int> heads)
    {
        // Node 0 is the root; score[head][dependent] as the textbooks have it.
        var size = count + 1;
        var weights = new double[size, size];
        for (var word = 0; word < count; word++)
        {
            for (var head = 0; head < size; head++)
                weights[head, word + 1] = scores[(word * size) + head] - (head == 0 ? Dear : 0.0);
        }

        var found = new Contraction(weights).Solve();
        for (var word = 0; word < count; word++)
            heads[word] = found[word + 1] - 1;
    }
}
