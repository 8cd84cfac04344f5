namespace Entente.Records.Stories;

/// <summary>The terms of all documents, and how much sharing one says.</summary>
internal sealed class Vocabulary
{
    // A few documents alone cannot say which words are rare: each is weighed as if this many others without it were
    // there.
    private const double Background = 1000;

    // Names and numbers survive rewording, other words do not. Half their weight gave the widest gap between retellings
    // and other articles of the same days.
    private const double WordShare = 0.5;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<bool> _isName = [];
    private int[] _documents = [];
    private double[] _weights = [];

    public int NumberOf(string word, bool isName)
    {
        var key = isName ? "#" + word : word;
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _numbers.Add(key, _isName.Count);
        _isName.Add(isName);
        return _isName.Count - 1;
    }

    /// <summary>Counts in how many documents each term stands; weights hold from then on.</summary>
    public void Weigh(IReadOnlyCollection<Profile> profiles)
    {
        _documents = new int[_isName.Count];
        foreach (var term in profiles.SelectMany(profile => profile.Terms))
            _documents[term]++;
        _weights = [.. _documents.Select((count, term) =>
            Math.Log((profiles.Count + Background) / (count + 1)) * (_isName[term] ? 1 : WordShare))];
    }

    /// <summary>In how many documents a term stands.</summary>
    public int DocumentsWith(int term) => _documents[term];

    public double Weight(int term) => _weights[term];

    public double Weight(Profile profile) => profile.Terms.Sum(Weight);
}
