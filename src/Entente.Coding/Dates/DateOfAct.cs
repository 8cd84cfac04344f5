using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Dates;

/// <summary>Gives each act of a sentence the date that belongs to it.</summary>
internal sealed class DateOfAct
{
    private const int LongAgoDays = 365;

    private readonly Sentence _sentence;
    private readonly DateOnly? _documentDate;
    private readonly EventDate? _told;
    private readonly List<(int Owner, EventDate Date)> _owned = [];

    /// <summary>Reads the sentence's dates and finds the verb or noun that each hangs on.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="documentDate">Day of publication.</param>
    /// <param name="anchor">The date stated last before this sentence.</param>
    /// <param name="narrated">When what a sentence just before tells took place; null where none does.</param>
    public DateOfAct(
        Sentence sentence, DateOnly? documentDate, EventDate? anchor = null, EventDate? narrated = null)
    {
        _sentence = sentence;
        _documentDate = documentDate;
        LastStated = anchor;
        foreach (var mention in DateReader.Read(sentence.Text, documentDate, anchor))
        {
            var owner = Owner(mention);
            _owned.Add((owner, mention.Date));
            LastStated = mention.Date;
            if (owner == sentence.RootIndex)
                Narrated = mention.Date;
        }

        if (_owned.Count == 0 && narrated is { First: { } first, Last: { } last } &&
            documentDate?.DayNumber - last.DayNumber > LongAgoDays)
            _told = new EventDate(first, documentDate, DatePrecision.Range);
    }

    /// <summary>Whether the sentence itself states a date.</summary>
    public bool States => _owned.Count > 0;

    /// <summary>When its main clause took place, as far as it states it: "a deal signed in 2001" says nothing of
    /// what was done with it.</summary>
    public EventDate? Narrated { get; }

    /// <summary>The last date stated up to the end of this sentence; null for none.</summary>
    public EventDate? LastStated { get; }

    /// <summary>
    /// The date on the act itself, else on the clauses above it, else, where the text tells of long ago, from
    /// the date stated just before on, else the document's.
    /// </summary>
    public EventDate Of(Act act)
    {
        for (var index = act.Index; index >= 0; index = StandsAlone(act, index) ? -1 : Up(index))
        {
            foreach (var (owner, date) in _owned)
            {
                if (owner == index)
                    return date;
            }
        }

        if (_told is { } since && IsTold(act))
            return since;
        return new EventDate(
            _documentDate,
            _documentDate,
            _documentDate is null ? DatePrecision.Unknown : DatePrecision.Document);
    }

    /// <summary>
    /// "Came this week, despite the invasion": an act that is only mentioned is not dated by its clause.
    /// </summary>
    private bool StandsAlone(Act act, int index) =>
        act.IsNoun && act.SupportIndex < 0 && index == act.Index &&
        !(_sentence.Tokens[index].UniversalRelation is "obj" or "nsubj" or "root" or "conj");

    /// <summary>"In 2011 he fled. His brother took power": a simple past, not "has taken".</summary>
    private bool IsTold(Act act)
    {
        var verb = act.SupportIndex >= 0 ? act.SupportIndex : act.Index;
        if (act.IsNoun && act.SupportIndex < 0 && StandsAlone(act, verb))
            return false;
        while (verb >= 0 && !(_sentence.IsVerb(verb) && IsFinite(verb)))
            verb = Up(verb);
        if (verb < 0)
            return false;
        foreach (var child in _sentence.Children(verb))
        {
            if (_sentence.Tokens[child].UniversalRelation == "aux")
                return _sentence.Tokens[child] is { Relation: "aux:pass", Xpos: "VBD" };
        }

        return _sentence.Tokens[verb].Xpos == "VBD";
    }

    private bool IsFinite(int verb) =>
        _sentence.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP" || _sentence.HasChild(verb, "aux") ||
        _sentence.HasChild(verb, "aux:pass");

    /// <summary>What "said on Tuesday that" dates is the saying, not what was said.</summary>
    private int Up(int index) =>
        _sentence.Tokens[index].UniversalRelation is "ccomp" or "parataxis" ? -1 : _sentence.Tokens[index].HeadIndex;

    private int Owner(DateMention mention)
    {
        var index = HeadOf(mention);
        var start = index;
        if (IsOfPredecessor(start))
            return -1;
        while (index >= 0 && !_sentence.IsVerb(index) && !IsActNoun(index, start))
            index = _sentence.Tokens[index].HeadIndex;
        return index >= 0 ? index : _sentence.RootIndex;
    }

    /// <summary>"the first to come since Stalin in 1943": the year is of him who came before.</summary>
    private bool IsOfPredecessor(int date)
    {
        var head = date < 0 ? -1 : _sentence.Tokens[date].HeadIndex;
        if (head < 0)
            return false;
        if (_sentence.Tokens[head].Upos == "PROPN" && _sentence.Preposition(head) == "since")
            return true;
        foreach (var beside in _sentence.Children(head))
        {
            if (beside < date && _sentence.Tokens[beside].Upos == "PROPN" && _sentence.Preposition(beside) == "since" &&
                _sentence.Is(beside, "obl"))
                return true;
        }

        return false;
    }

    /// <summary>The first noun above the date's own words: "the war of 1980", "a visit on Tuesday".</summary>
    private bool IsActNoun(int index, int start) =>
        index != start && _sentence.Tokens[index].Upos == "NOUN" &&
        _sentence.Tokens[index].UniversalRelation != "compound";

    /// <summary>The topmost word of those that make up the date.</summary>
    private int HeadOf(DateMention mention)
    {
        var first = -1;
        for (var index = 0; index < _sentence.Tokens.Count; index++)
        {
            var token = _sentence.Tokens[index];
            var start = token.Start - _sentence.Start;
            if (start < mention.Start || start >= mention.End || token.Upos is "ADP" or "DET" or "PUNCT")
                continue;
            if (first < 0 || _sentence.IsUnder(first, index))
                first = index;
        }

        return first;
    }
}
