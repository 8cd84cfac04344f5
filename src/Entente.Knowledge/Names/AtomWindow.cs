namespace Entente.Knowledge.Names;

/// <summary>The pieces of the words from one word on, cut only as far as someone asks: most begin no name.</summary>
internal sealed class AtomWindow
{
    private readonly List<NameAtom> _atoms = new(8);
    private readonly AtomReader _reader;
    private IReadOnlyList<string> _words = [];
    private int _start;
    private int _nextWord;

    public AtomWindow(AtomReader reader) => _reader = reader;

    /// <summary>The same window on another place.</summary>
    public AtomWindow At(IReadOnlyList<string> words, int start)
    {
        _atoms.Clear();
        _words = words;
        _start = start;
        _nextWord = start;
        return this;
    }

    /// <summary>Whether there is a piece with this number, counted from 0.</summary>
    public bool Has(int number)
    {
        while (_atoms.Count <= number && _nextWord < _words.Count)
        {
            _reader.ReadWord(_words[_nextWord], _nextWord, _atoms);
            _nextWord++;
        }

        return _atoms.Count > number;
    }

    /// <summary>The piece with a number that <see cref="Has"/> has affirmed.</summary>
    public NameAtom this[int number] => _atoms[number];

    /// <summary>Whether a name can start here: from <c>'s</c>, a hyphen or a comma none does.</summary>
    public bool StartsAName => Has(0) && _atoms[0].WordIndex == _start && !_atoms[0].IsMark;
}
