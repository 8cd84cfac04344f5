using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>Leaders by the words of their names behind the first, state by state.</summary>
/// <remarks>A surname alone is a name only in a text about the state: "Brown" is no one in particular.</remarks>
internal sealed class Surnames(Vocabulary vocabulary)
{
    private readonly Dictionary<(string Code, int Word), List<NameCandidate>> _leaders = [];

    /// <summary>Adds a leader by one of the names that the tables give.</summary>
    /// <param name="leader">The leader.</param>
    /// <param name="pieces">The pieces of the name.</param>
    public void Add(NameCandidate leader, List<NameAtom> pieces)
    {
        for (var index = pieces.Count == 1 ? 0 : 1; index < pieces.Count; index++)
        {
            var key = (leader.Code, pieces[index].Id);
            if (!_leaders.TryGetValue(key, out var leaders))
                _leaders[key] = leaders = new List<NameCandidate>(1);
            if (!leaders.Contains(leader))
                leaders.Add(leader);
        }
    }

    /// <summary>The leader of a state on a day whose name has a word in it.</summary>
    /// <returns>Null when no one in office then has.</returns>
    public NameCandidate? Find(string code, string word, DateOnly date)
    {
        if (!_leaders.TryGetValue((code, vocabulary.Find(Folding.Fold(word))), out var leaders))
            return null;
        foreach (var leader in leaders)
        {
            if (leader.Dates.Contains(date))
                return leader;
        }

        return null;
    }
}
