using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

/// <summary>A phrase with the names and roles found in it.</summary>
internal sealed class Phrase
{
    private readonly List<PhraseSpan> _spans = [];
    private readonly string[] _lower;

    public Phrase(IReadOnlyList<string> words, ActorIndex index, DateOnly? date)
    {
        Words = words;
        _lower = new string[words.Count];
        for (var word = 0; word < words.Count; word++)
            _lower[word] = words[word].ToLowerInvariant();
        for (var start = 0; start < words.Count;)
        {
            var found = index.Match(words, start, date);
            if (found is { } match)
                _spans.Add(new PhraseSpan(start, start + match.Length, match));
            start += found?.Length ?? 1;
        }

        for (var last = FullNames.Shortest - 1; last < words.Count; last++)
        {
            if (IsUnknownName(last - 1) && FullNames.Ending(words, last, index, date) is { } person)
                Replace(person);
        }

        _spans.RemoveAll(IsNamesake);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Names and roles from left to right; they do not overlap.</summary>
    public IReadOnlyList<PhraseSpan> Spans => _spans;

    public string Lower(int index) => _lower[index];

    /// <summary>The name or role that a word is part of.</summary>
    public PhraseSpan? SpanAt(int index)
    {
        foreach (var span in _spans)
        {
            if (span.Start <= index && index < span.End)
                return span;
        }

        return null;
    }

    /// <summary>The names and roles inside a stretch of words.</summary>
    public SpanRange SpansIn(int from, int to) => new(_spans, from, to);

    /// <summary>The head of a stretch by rule: the last word before its first preposition, participle or
    /// mark.</summary>
    public int HeadOf(int from, int to)
    {
        var first = from;
        while (first < to - 1 && SpanAt(first) is null && PhraseWords.IsDeterminer(_lower[first]))
            first++;
        var head = first;
        for (var index = first; index < to; index++)
        {
            if (SpanAt(index) is { } span)
                index = Math.Min(span.End, to) - 1;
            else if (index > first && EndsHead(index))
                break;
            if (!PhraseWords.IsGenitive(_lower[index]) && !FullNames.IsGeneration(_lower[index]))
                head = index;
        }

        return head;
    }

    /// <summary>Whether the word before a word is part of an unknown name.</summary>
    public bool FollowsUnknownName(int index, int from) => index > from && IsUnknownName(index - 1);

    /// <summary>Whether a preposition, a participle with its preposition, a mark or a relative stands at a
    /// word.</summary>
    public bool EndsHead(int index) =>
        PhraseWords.IsPreposition(_lower[index]) || PhraseWords.IsStop(_lower[index]) ||
        _lower[index] is "and" or "or" || IsParticipleWithPreposition(index);

    private void Replace(PhraseSpan person)
    {
        _spans.RemoveAll(span => span.Start < person.End && person.Start < span.End);
        var before = _spans.FindIndex(span => span.Start >= person.End);
        _spans.Insert(before < 0 ? _spans.Count : before, person);
    }

    // "Juan Carlos Jobet" is not Juan Carlos, nor is "Sally Jones" whichever Jones is known by surname alone.
    private bool IsNamesake(PhraseSpan span)
    {
        if (span.Match.Affix != NameAffix.None)
            return false;
        if (span.Kind == NameKind.Place)
            return IsSurname(span);
        if (span.Kind != NameKind.Person)
            return false;
        if (span.End < Words.Count && IsUnknownName(span.End))
            return true;
        return span.Start > 0 && span.End - span.Start == 1 && IsUnknownName(span.Start - 1) &&
            !PhraseWords.IsTitle(TitleAt(span.Start - 1)) && !SharesInitial(span);
    }

    // "Senator Maria Valencia" comes from no Valencia.
    private bool IsSurname(PhraseSpan place) =>
        place.Start > 1 && place.End - place.Start == 1 && IsUnknownName(place.Start - 1) &&
        (SpanAt(place.Start - 2) is { Kind: NameKind.Role } || PhraseWords.IsTitle(TitleAt(place.Start - 2)));

    private string TitleAt(int index) => _lower[index].TrimEnd('.');

    private bool IsUnknownName(int index) =>
        char.IsUpper(Words[index][0]) && SpanAt(index) is null && !PhraseWords.IsDeterminer(_lower[index]) &&
        !PhraseWords.IsFormer(_lower[index]) && !FullNames.IsGeneration(_lower[index]) && !EndsHead(index);

    // Benyamin for Benjamin: another spelling of the first name rather than another person.
    private bool SharesInitial(PhraseSpan span) =>
        char.ToLowerInvariant(span.Best.Name[0]) == _lower[span.Start - 1][0];

    private bool IsParticipleWithPreposition(int index) =>
        index + 1 < _lower.Length && (PhraseWords.IsLeader(_lower[index]) || PhraseWords.IsBacker(_lower[index])) &&
        PhraseWords.IsPreposition(_lower[index + 1]);
}

/// <summary>A name or role and the words it takes: [Start, End).</summary>
internal sealed record PhraseSpan(int Start, int End, NameMatch Match)
{
    public NameCandidate Best => Match.Best;

    public NameKind Kind => Match.Kind;

    /// <summary>Whether it names a state, its people, capital or government.</summary>
    public bool IsState => Kind is >= NameKind.State and <= NameKind.Government;
}
