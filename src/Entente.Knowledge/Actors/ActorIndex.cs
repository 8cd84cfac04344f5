using Entente.Knowledge.Names;

namespace Entente.Knowledge.Actors;

/// <summary>Finds names and roles in a row of words.</summary>
/// <remarks>
/// Accents, curly apostrophes, possessives, dots and hyphens make no difference; capitals do where a name is also a
/// common word. A date never hides a meaning, it only says which is likelier. Immutable and safe to share between
/// threads.
/// </remarks>
public sealed class ActorIndex
{
    // One window a thread: a text has a name at few of its words, and each is asked.
    [ThreadStatic]
    private static (ActorIndex Owner, AtomWindow Window)? _window;

    private readonly NameTrie _names;
    private readonly NameTrie _roles;
    private readonly Surnames _leaders;
    private readonly AtomReader _reader;
    private readonly AffixWords _affixes;

    internal ActorIndex(NameTables tables, StateTable states, Membership membership, DateOnly asOf)
    {
        _names = tables.Names;
        _roles = tables.Roles;
        _leaders = tables.Leaders;
        _affixes = new AffixWords(tables.Vocabulary);
        _reader = new AtomReader(tables.Vocabulary, learns: false);
        States = states;
        Membership = membership;
        AsOf = asOf;
    }

    /// <summary>The day up to which the tables of people know: the latest on which one took office.</summary>
    /// <remarks>A text without a date is read as of this day, so that an answer never depends on today.</remarks>
    public DateOnly AsOf { get; }

    /// <summary>States by code and number.</summary>
    public StateTable States { get; }

    /// <summary>Which states belong to which organisations, and since when.</summary>
    public Membership Membership { get; }

    /// <summary>The longest known name that starts at a word, else the longest role.</summary>
    /// <param name="words">The words as written; <c>US-led</c> and <c>Putin's</c> may be one word or several.</param>
    /// <param name="index">Where the name starts.</param>
    /// <param name="date">When the text was written; null when unknown.</param>
    /// <returns>Null when no name or role starts there.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the words.</exception>
    public NameMatch? Match(IReadOnlyList<string> words, int index, DateOnly? date = null)
    {
        var atoms = WindowAt(words, index);
        var name = NameIn(atoms, words, index, date);
        var role = RoleIn(atoms, index);
        return role is { } found && found.Length > (name?.Length ?? 0) ? role : name;
    }

    /// <summary>The longest known name that starts at a word; roles are left out.</summary>
    /// <param name="words">The words as written.</param>
    /// <param name="index">Where the name starts.</param>
    /// <param name="date">When the text was written; null when unknown.</param>
    /// <returns>Null when no name starts there.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the words.</exception>
    public NameMatch? MatchName(IReadOnlyList<string> words, int index, DateOnly? date = null) =>
        NameIn(WindowAt(words, index), words, index, date);

    /// <summary>The longest role that starts at a word: <c>foreign ministers</c>, <c>rebels</c>.</summary>
    /// <param name="words">The words as written, singular or plural.</param>
    /// <param name="index">Where the role starts.</param>
    /// <returns>Null when no role starts there.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the words.</exception>
    public NameMatch? MatchRole(IReadOnlyList<string> words, int index) => RoleIn(WindowAt(words, index), index);

    /// <summary>The leader of a state on a day, by a surname that means no one in particular elsewhere.</summary>
    internal NameCandidate? LeaderOf(string code, string surname, DateOnly? date) =>
        _leaders.Find(code, surname, date ?? AsOf);

    private AtomWindow WindowAt(IReadOnlyList<string> words, int index)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, words.Count);
        if (_window is not { } held || held.Owner != this)
            _window = held = (this, new AtomWindow(_reader));
        return held.Window.At(words, index);
    }

    private NameMatch? NameIn(AtomWindow atoms, IReadOnlyList<string> words, int index, DateOnly? date)
    {
        if (!atoms.StartsAName || IsMonth(words, index))
            return null;
        if (Longest(_names, atoms, 0, singular: false) is { } found)
            return Told(found, atoms, index, date);
        return MatchAfterPrefix(atoms, index, date);
    }

    private NameMatch? RoleIn(AtomWindow atoms, int index)
    {
        if (!atoms.StartsAName || Longest(_roles, atoms, 0, singular: true) is not { } found)
            return null;
        var last = atoms[found.Last];
        return last.EndsWord ? new NameMatch(last.WordIndex - index + 1, found.Ranked(null)) : null;
    }

    private static FoundName? Longest(NameTrie trie, AtomWindow atoms, int first, bool singular)
    {
        FoundName? found = null;
        var node = 0;
        var written = AtomCasing.Lower;
        for (var next = first; atoms.Has(next); next++)
        {
            var atom = atoms[next];
            node = trie.Step(node, singular ? atom.SingularId : atom.Id);
            if (node < 0)
                break;
            if (atom.Casing > written)
                written = atom.Casing;
            if (trie.EntriesAt(node) is { } entries && AnyWritten(entries, written))
                found = new FoundName(next, entries, written);
        }

        return found;
    }

    private static bool AnyWritten(NameEntries entries, AtomCasing written)
    {
        foreach (var entry in entries.Span)
        {
            if (written >= entry.Casing)
                return true;
        }

        return false;
    }

    private NameMatch? MatchAfterPrefix(AtomWindow atoms, int index, DateOnly? date)
    {
        var affix = _affixes.Before(atoms[0]);
        var tied = affix != NameAffix.None && atoms.Has(1) && (!atoms[0].EndsWord || atoms[1].WordIndex > index + 1);
        if (!tied || Longest(_names, atoms, 1, singular: false) is not { } found)
            return null;
        return new NameMatch(atoms[found.Last].WordIndex - index + 1, found.Ranked(date), affix);
    }

    private NameMatch? Told(FoundName found, AtomWindow atoms, int index, DateOnly? date)
    {
        var last = atoms[found.Last];
        var next = found.Last + 1;
        var bare = new NameMatch(last.WordIndex - index + 1, found.Ranked(date));
        // "US - led": the hyphen made no piece, so the next piece lies two words on.
        var tied = atoms.Has(next) && (!last.EndsWord || atoms[next].WordIndex == last.WordIndex + 2);
        if (!tied)
            return bare;
        if (_affixes.After(atoms[next]) is var affix and not NameAffix.None)
            return new NameMatch(atoms[next].WordIndex - index + 1, bare.Candidates, affix);
        if (Longest(_names, atoms, next, singular: false) is { } other && !last.EndsWord && atoms[other.Last].EndsWord)
            return Paired(bare, other, atoms, next, date);
        if (last.EndsWord)
            return bare;
        return bare.Kind is NameKind.Person or NameKind.Place ? null : bare with { Affix = NameAffix.Other };
    }

    private static NameMatch Paired(NameMatch first, FoundName second, AtomWindow atoms, int next, DateOnly? date)
    {
        var length = first.Length + atoms[second.Last].WordIndex - atoms[next].WordIndex;
        return new NameMatch(length, [.. first.Candidates, .. second.Ranked(date)], NameAffix.Paired);
    }

    // "in May", "last May", "May 2014": the month, not the person.
    private static bool IsMonth(IReadOnlyList<string> words, int index)
    {
        if (words[index] is not ("May" or "March" or "Jan" or "August"))
            return false;
        if (index + 1 < words.Count && words[index + 1].Length > 0 && char.IsAsciiDigit(words[index + 1][0]))
            return true;
        return index > 0 && words[index - 1] is "in" or "last" or "next" or "since" or "until" or "late" or "early" or
            "mid" or "this" or "In" or "Since" or "Last" or "of" or "by";
    }

    private readonly record struct FoundName(int Last, NameEntries Entries, AtomCasing Written)
    {
        public IReadOnlyList<NameCandidate> Ranked(DateOnly? date) => Entries.Ranked(Written, date);
    }
}
