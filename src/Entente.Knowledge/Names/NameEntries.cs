using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>What one name can mean; most mean one thing.</summary>
internal sealed class NameEntries
{
    private NameEntry[] _entries = [];
    private NameCandidate[]? _all;

    public ReadOnlySpan<NameEntry> Span => _entries;

    /// <summary>Adds a meaning behind the others.</summary>
    public void Add(NameEntry entry)
    {
        _entries = [.. _entries, entry];
        _all = null;
    }

    /// <summary>The meanings that a spelling admits, likeliest first.</summary>
    /// <param name="written">How high the name was written at its highest piece.</param>
    /// <param name="date">When.</param>
    public IReadOnlyList<NameCandidate> Ranked(AtomCasing written, DateOnly? date)
    {
        if (_entries.Length == 1)
            return _all ??= [_entries[0].Candidate];
        var candidates = new List<NameCandidate>(_entries.Length);
        foreach (var entry in _entries)
        {
            if (written >= entry.Casing)
                Insert(entry.Candidate, candidates, date);
        }

        return candidates;
    }

    // Insertion is stable, and names with several meanings have few.
    private static void Insert(NameCandidate candidate, List<NameCandidate> candidates, DateOnly? date)
    {
        var place = candidates.Count;
        while (place > 0 && CandidateOrder.Compare(candidate, candidates[place - 1], date) < 0)
            place--;
        candidates.Insert(place, candidate);
    }
}
