namespace Entente.Knowledge.Names;

/// <summary>Names as paths of word pieces, each with what it can mean.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<string, int> _ids = new(1 << 15, StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = new(1 << 16);
    private readonly List<List<NameEntry>?> _entries = [null];

    /// <summary>The node after a step; −1 when no name goes on like this.</summary>
    public int Step(int node, string piece) =>
        _ids.TryGetValue(piece, out var id) && _edges.TryGetValue(EdgeOf(node, id), out var next) ? next : -1;

    /// <summary>What the names that end at a node mean; null when none ends there.</summary>
    public List<NameEntry>? EntriesAt(int node) => _entries[node];

    /// <summary>What the name with these pieces means so far, to be added to.</summary>
    public List<NameEntry> EntriesOf(ReadOnlySpan<string> pieces)
    {
        var node = 0;
        foreach (var piece in pieces)
            node = StepOrGrow(node, piece);
        return _entries[node] ??= new List<NameEntry>(1);
    }

    private int StepOrGrow(int node, string piece)
    {
        if (!_ids.TryGetValue(piece, out var id))
            _ids[piece] = id = _ids.Count;
        var edge = EdgeOf(node, id);
        if (_edges.TryGetValue(edge, out var next))
            return next;
        _edges[edge] = next = _entries.Count;
        _entries.Add(null);
        return next;
    }

    private static long EdgeOf(int node, int id) => ((long)node << 32) | (uint)id;
}
