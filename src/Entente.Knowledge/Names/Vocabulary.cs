namespace Entente.Knowledge.Names;

/// <summary>The folded words that names and roles are made of, each with a number.</summary>
/// <remarks>A text's word is looked up as it stands, without a string of its own.</remarks>
internal sealed class Vocabulary
{
    /// <summary>The number of a word that no name has.</summary>
    public const int Unknown = -1;

    private readonly Dictionary<string, int> _ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _words = [];

    public Vocabulary()
    {
        _ids = new Dictionary<string, int>(1 << 15, StringComparer.Ordinal);
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The folded word with a number.</summary>
    public string this[int id] => _words[id];

    /// <summary>The number of a folded word; <see cref="Unknown"/> when it is in no name.</summary>
    public int Find(ReadOnlySpan<char> folded) => _lookup.TryGetValue(folded, out var id) ? id : Unknown;

    /// <summary>The number of a folded word, which is learned if it is new.</summary>
    public int Learn(ReadOnlySpan<char> folded)
    {
        if (_lookup.TryGetValue(folded, out var id))
            return id;
        id = _words.Count;
        var word = folded.ToString();
        _words.Add(word);
        _ids.Add(word, id);
        return id;
    }
}
