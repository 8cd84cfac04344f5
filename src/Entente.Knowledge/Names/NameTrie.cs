namespace Entente.Knowledge.Names;

/// <summary>Names as paths of word pieces, each with what it can mean.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<long, int> _edges = new(1 << 16);
    private readonly List<NameEntries?> _entries = [null];

    /// <summary>The node after a step; −1 when no name goes on like this.</summary>
    public int Step(int node, int piece) =>
        piece != Vocabulary.Unknown && _edges.TryGetValue(EdgeOf(node, piece), out var next) ? next : -1;

    /// <summary>What the names that end at a node mean; null when none ends there.</summary>
    public NameEntries? EntriesAt(int node) => _entries[node];

    /// <summary>What the name with these pieces means so far, to be added to.</summary>
    /// <param name="pieces">At least one.</param>
    /// <param name="singular">Whether its words are compared by their singulars.</param>
    public NameEntries EntriesOf(List<NameAtom> pieces, bool singular)
    {
        var node = 0;
        foreach (var piece in pieces)
            node = StepOrGrow(node, singular ? piece.SingularId : piece.Id);
        return _entries[node] ??= new NameEntries();
    }

    private int StepOrGrow(int node, int piece)
    {
        var edge = EdgeOf(node, piece);
        if (_edges.TryGetValue(edge, out var next))
            return next;
        _edges[edge] = next = _entries.Count;
        _entries.Add(null);
        return next;
    }

    private static long EdgeOf(int node, int piece) => ((long)node << 32) | (uint)piece;
}
