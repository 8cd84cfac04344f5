using Entente.Coding.Trees;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>Turns the words that fill a role into who they name, within one sentence of one document.</summary>
/// <param name="sentence">The tree.</param>
/// <param name="document">The document, for its date and its wording.</param>
/// <param name="resolver">Who is who.</param>
/// <param name="memory">What was named before.</param>
/// <param name="isAct">Whether a noun names an act: "army operations" are no party.</param>
internal sealed class PartyReader(
    Sentence sentence, Document document, ActorResolver resolver, Memory memory, Func<int, bool> isAct)
{
    /// <summary>
    /// Institutions that every state has: without a state of their own they belong to the one spoken of.
    /// </summary>
    private static readonly HashSet<string> Institutions =
        ["GOV", "MIL", "REB", "OPP", "COP", "JUD", "LEG", "SPY", "PTY"];

    private readonly Dictionary<int, Mention?> _read = [];
    private readonly List<Mention> _mentions = [];
    private bool _begun;
    private bool _complete;

    /// <summary>Every actor named in the sentence, in order of their head words; pronouns are not among them.</summary>
    public IReadOnlyList<Mention> Mentions => ReadMentions();

    /// <summary>Who a word names, with the phrase around it; null when it names no political actor.</summary>
    /// <param name="head">Index of the phrase's head word.</param>
    public Mention? Read(int head)
    {
        var all = ReadMentions();
        if (_read.TryGetValue(head, out var known))
            return known;
        var mention = IsPronoun(head) ? Antecedent(head) : ReadPhrase(head);
        if (_complete && mention is not null)
            mention = WithHint(mention, all);
        // A pronoun met while the list is still growing may find its name later in the sentence.
        if (_complete || mention is not null || !IsPronoun(head))
            _read[head] = mention;
        return mention;
    }

    /// <summary>Everyone named by a coordination: Russia and Iran, the leaders of Russia and Iran.</summary>
    public IEnumerable<Mention> ReadAll(int head) =>
        sentence.WithConjuncts(head).SelectMany(index => (IEnumerable<int>)[index, .. SharedOwners(index)])
            .Select(Read).OfType<Mention>();

    /// <summary>The further states in "the leaders of Russia and Iran", "the Saudi and Iranian ministers".</summary>
    private List<int> SharedOwners(int head)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence.Tokens[child].Relation;
            if (relation is not ("amod" or "nmod:poss") && !(relation == "nmod" && sentence.Preposition(child) == "of"))
                continue;
            foreach (var other in sentence.Children(child))
            {
                if (sentence.Tokens[other].Relation == "conj" &&
                    Read(other) is { Party: { Country.Length: > 0, Sector: "GOV" or "" } })
                    found.Add(other);
            }
        }

        return found;
    }

    private List<Mention> ReadMentions()
    {
        if (_begun)
            return _mentions;
        _begun = true;
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            var token = sentence.Tokens[index];
            if (token.Upos is "NOUN" or "PROPN" && token.UniversalRelation is not ("flat" or "fixed" or "goeswith") &&
                Read(index) is { } mention)
                _mentions.Add(mention);
        }

        _complete = true;
        for (var place = 0; place < _mentions.Count; place++)
            _read[_mentions[place].HeadIndex] = _mentions[place] = WithHint(_mentions[place], _mentions);
        return _mentions;
    }

    /// <summary>
    /// "The opposition", "the interior ministry": an institution without a state has the one spoken of.
    /// </summary>
    private Mention WithHint(Mention mention, IReadOnlyList<Mention> all)
    {
        var isBare = mention.Party.Country.Length == 0 && Institutions.Contains(mention.Party.Sector);
        return isBare && StateSpokenOf.In(sentence, mention, all, memory) is { Length: > 0 } country
            ? mention with { Party = mention.Party with { Country = country }, IsGuessed = true }
            : mention;
    }

    private bool IsPronoun(int index) => sentence.Tokens[index].Upos == "PRON";

    private Mention? ReadPhrase(int head)
    {
        var phrase = Phrase.Of(sentence, head);
        var reading = resolver.Resolve(phrase.Words(sentence), head - phrase.First, date: document.Date);
        if (reading.Country.Length == 0 && Explained(head) is { } explained)
            reading = explained;
        if (reading.Country.Length == 0 && memory.Introduced(sentence.Tokens[phrase.Last].Form) is { } known)
            reading = reading with { Country = known.Country, Sector = known.Sector, Name = known.Name };
        if (reading.Country.Length == 0 && OwnerCountry(head) is { Length: > 0 } owner)
            reading = reading with { Country = owner };
        if (reading.Country.Length == 0 && isAct(head))
            return null;
        return !reading.IsKnown && !IsUnknownPerson(head)
            ? null
            : new Mention(PartyOf(phrase, reading), head, KindOf(head, reading), IsSubject(head));
    }

    /// <summary>A proper name that no table knows: somebody, though nobody can say of which state.</summary>
    private bool IsUnknownPerson(int head) =>
        sentence.Tokens[head].Xpos == "NNP" && sentence.Is(sentence.FirstConjunct(head), "nsubj") is var subject &&
        (subject || sentence.Is(sentence.FirstConjunct(head), "obj")) && sentence.Child(head, "case") < 0;

    /// <summary>"Qassem Suleimani, Iran's top general": the apposition says who he is.</summary>
    private ActorReading? Explained(int head)
    {
        if (sentence.Child(head, "appos") is not (var aside and >= 0))
            return null;
        var phrase = Phrase.Of(sentence, aside);
        var reading = resolver.Resolve(phrase.Words(sentence), aside - phrase.First, date: document.Date);
        return reading.IsKnown ? reading : null;
    }

    /// <summary>The state of "its foreign ministry": the pronoun's antecedent's.</summary>
    private string OwnerCountry(int head) =>
        sentence.Child(head, "nmod:poss") is var owner and >= 0 && IsPronoun(owner)
            ? Read(owner)?.Party.Country ?? ""
            : "";

    private Mention? Antecedent(int pronoun)
    {
        var kind = sentence.Tokens[pronoun].Form.ToLowerInvariant() switch
        {
            "he" or "she" or "him" or "her" or "his" or "hers" => MentionKind.Person,
            "it" or "its" => MentionKind.Body,
            "they" or "them" or "their" or "theirs" => MentionKind.Many,
            _ => (MentionKind?)null,
        };
        if (kind is null)
            return null;
        var candidates = Mentions.Where(mention => !IsSubjectOfSameVerb(mention, pronoun)).ToList();
        var found = Memory.Best(candidates, kind.Value, pronoun) ??
            memory.LastOf(kind.Value) ?? After(pronoun, kind.Value);
        return found is null
            ? null
            : found with { Party = Renamed(found.Party, pronoun), HeadIndex = pronoun, IsSubject = IsSubject(pronoun) };
    }

    /// <summary>"Trump called Erdoğan, urging him": who urges is not who is urged.</summary>
    private bool IsSubjectOfSameVerb(Mention mention, int pronoun)
    {
        var token = sentence.Tokens[pronoun];
        return token.UniversalRelation is "obj" or "iobj" or "obl" && token.HeadIndex >= 0 &&
            sentence.IsVerb(token.HeadIndex) && Clause.Subject(sentence, token.HeadIndex) == mention.HeadIndex;
    }

    /// <summary>"In his invasion of Ukraine, the president …": the name may follow the pronoun.</summary>
    private Mention? After(int pronoun, MentionKind kind) =>
        Mentions.FirstOrDefault(mention =>
            mention.HeadIndex > pronoun && mention.IsSubject && Memory.Fits(mention.Kind, kind));

    private Party Renamed(Party party, int pronoun)
    {
        var token = sentence.Tokens[pronoun];
        return party with { Text = token.Form, Start = token.Start, End = token.End };
    }

    private Party PartyOf(Phrase phrase, ActorReading reading)
    {
        var (start, end) = (phrase.Start(sentence), phrase.End(sentence));
        return new Party(document.Text[start..end], reading.Name, reading.Country, reading.Sector, start, end);
    }

    private MentionKind KindOf(int head, ActorReading reading)
    {
        if (reading.Kind == NameKind.Person || !reading.IsKnown)
            return MentionKind.Person;
        if (sentence.Tokens[head].Features.Contains("Number=Plur", StringComparison.Ordinal))
            return MentionKind.Many;
        return reading.Kind == NameKind.Role ? MentionKind.Role : MentionKind.Body;
    }

    private bool IsSubject(int head) => sentence.Is(sentence.FirstConjunct(head), "nsubj");
}
