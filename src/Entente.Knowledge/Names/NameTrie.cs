namespace Entente.Knowledge.Names;

/// <summary>Names as paths of word pieces, each with what it can mean.</summary>
/// <param name="capacity">About how many pieces its names have behind their first.</param>
internal sealed class NameTrie(int capacity)
{
    // The node behind each first piece, 0 for none: most words begin no name, and each is asked.
    private int[] _first = new int[capacity];
    private readonly Dictionary<long, int> _edges = new(capacity);
    private readonly List<NameEntries?> _entries = new(capacity) { null };

    /// <summary>The node after a step; −1 when no name goes on like this.</summary>
    public int Step(int node, int piece)
    {
        if (piece == Vocabulary.Unknown)
            return -1;
        if (node == 0)
            return piece < _first.Length && _first[piece] is var first and > 0 ? first : -1;
        return _edges.TryGetValue(EdgeOf(node, piece), out var next) ? next : -1;
    }

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
        var next = Step(node, piece);
        if (next > 0)
            return next;
        next = _entries.Count;
        _entries.Add(null);
        if (node > 0)
            _edges.Add(EdgeOf(node, piece), next);
        else
            FirstPlace(piece) = next;
        return next;
    }

    private ref int FirstPlace(int piece)
    {
        if (piece >= _first.Length)
            Array.Resize(ref _first, Math.Max(piece + 1, 2 * _first.Length));
        return ref _first[piece];
    }

    private static long EdgeOf(int node, int piece) => ((long)node << 32) | (uint)piece;
}
