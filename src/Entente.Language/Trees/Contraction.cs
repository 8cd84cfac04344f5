namespace Entente.Language.Trees;

/// <summary>Edmonds's algorithm on a dense graph: cycles become single nodes until none is left.</summary>
/// <param name="weights">[head, dependent]; node 0 is the root. Overwritten.</param>
internal sealed class Contraction(double[,] weights)
{
    private readonly int _size = weights.GetLength(0);

    /// <summary>The head of each node in the tree of the greatest weight; the root's own entry means nothing.</summary>
    public int[] Solve()
    {
        var isAlive = new bool[_size];
        Array.Fill(isAlive, true);
        return Solve(isAlive);
    }

    private int[] Solve(bool[] isAlive)
    {
        var heads = BestHeads(isAlive);
        if (FindCycle(heads, isAlive) is not { } cycle)
            return heads;
        var (into, outOf) = Contract(cycle, heads, isAlive);
        var solved = Solve(isAlive);
        foreach (var node in cycle)
            isAlive[node] = true;
        return Expand(cycle, heads, solved, into, outOf, isAlive);
    }

    private int[] BestHeads(bool[] isAlive)
    {
        var heads = new int[_size];
        for (var node = 1; node < _size; node++)
        {
            if (!isAlive[node])
                continue;
            var best = -1;
            for (var head = 0; head < _size; head++)
            {
                if (isAlive[head] && head != node && (best < 0 || weights[head, node] > weights[best, node]))
                    best = head;
            }

            heads[node] = best;
        }

        return heads;
    }

    private List<int>? FindCycle(int[] heads, bool[] isAlive)
    {
        var seenFrom = new int[_size];
        for (var start = 1; start < _size; start++)
        {
            if (!isAlive[start] || seenFrom[start] != 0)
                continue;
            var node = start;
            while (node != 0 && seenFrom[node] == 0)
            {
                seenFrom[node] = start;
                node = heads[node];
            }

            if (node == 0 || seenFrom[node] != start)
                continue;
            var cycle = new List<int> { node };
            for (var next = heads[node]; next != node; next = heads[next])
                cycle.Add(next);
            return cycle;
        }

        return null;
    }

    /// <summary>Lets the cycle's first node stand for all; remembers where arcs into and out of it really
    /// end.</summary>
    private (int[] Into, int[] OutOf) Contract(List<int> cycle, int[] heads, bool[] isAlive)
    {
        var name = cycle[0];
        var into = new int[_size];
        var outOf = new int[_size];
        var total = cycle.Sum(node => weights[heads[node], node]);
        foreach (var node in cycle)
            isAlive[node] = false;
        for (var other = 0; other < _size; other++)
        {
            if (!isAlive[other])
                continue;
            into[other] = cycle.MaxBy(node => weights[other, node] - weights[heads[node], node]);
            outOf[other] = cycle.MaxBy(node => weights[node, other]);
        }

        for (var other = 0; other < _size; other++)
        {
            if (!isAlive[other])
                continue;
            var entry = into[other];
            (weights[other, name], weights[name, other]) = (
                total - weights[heads[entry], entry] + weights[other, entry],
                weights[outOf[other], other]);
        }

        isAlive[name] = true;
        return (into, outOf);
    }

    private int[] Expand(List<int> cycle, int[] heads, int[] solved, int[] into, int[] outOf, bool[] isAlive)
    {
        var name = cycle[0];
        var inCycle = cycle.ToHashSet();
        for (var node = 1; node < _size; node++)
        {
            if (isAlive[node] && !inCycle.Contains(node) && solved[node] == name)
                solved[node] = outOf[node];
        }

        var outside = solved[name];
        var entry = into[outside];
        foreach (var node in cycle)
            solved[node] = heads[node];
        solved[entry] = outside;
        return solved;
    }
}
