using Entente.Coding.Trees;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>Turns the words that fill a role into who they name, within one sentence of one document.</summary>
/// <param name="sentence">The tree.</param>
/// <param name="document">The document, for its date and its wording.</param>
/// <param name="resolver">Who is who.</param>
/// <param name="memory">What was named before.</param>
/// <param name="peoples">Whose people "Kurdish fighters" may be.</param>
/// <param name="isAct">Whether a noun names an act: "army operations" are no party.</param>
internal sealed partial class PartyReader(
    Sentence sentence,
    Document document,
    ActorResolver resolver,
    Memory memory,
    Peoples peoples,
    Func<int, bool> isAct)
{
    private readonly Dictionary<int, Mention?> _read = [];
    private readonly List<Mention> _mentions = [];
    private readonly int _dateline = Dateline.Length(sentence);
    private bool _begun;
    private bool _complete;

    /// <summary>Every actor named in the sentence, in order of their head words; pronouns are not among them.</summary>
    public IReadOnlyList<Mention> Mentions => ReadMentions();

    /// <summary>Who a word names, with the phrase around it; null when it names no political actor.</summary>
    /// <param name="head">Index of the phrase's head word.</param>
    public Mention? Read(int head)
    {
        var all = ReadMentions();
        head = BehindDateline(head);
        if (_read.TryGetValue(head, out var known))
            return known;
        var isPronoun = IsPronoun(head);
        // Whose it is may lead back here, "its leader and his men"; what is being read is nobody's owner yet.
        _read[head] = null;
        var mention = isPronoun ? Antecedent(head) : Described(head) ?? ReadPhrase(head);
        if (_complete && mention is not null && !isPronoun)
            mention = WithHint(mention, all);
        _read[head] = mention;
        // A pronoun met while the list is still growing may find its name later in the sentence.
        if (!_complete && mention is null && isPronoun)
            _read.Remove(head);
        return mention;
    }

    /// <summary>
    /// Everyone named by a coordination or a plural: Russia and Iran, the leaders of Russia and Iran, both sides.
    /// </summary>
    public IEnumerable<Mention> ReadAll(int head)
    {
        foreach (var conjunct in sentence.WithConjuncts(head))
        {
            if ((Read(conjunct) ?? BesideKnown(conjunct, head)) is { } mention)
            {
                if (mention.Together.Count == 0)
                    yield return mention;
                foreach (var other in mention.Together)
                    yield return other with { HeadIndex = conjunct, Reason = mention.Reason, Together = [] };
            }

            foreach (var owner in SharedOwners(conjunct))
            {
                if (Read(owner) is { } shared)
                    yield return shared;
            }
        }
    }

    /// <summary>Adds everyone whom <see cref="ReadAll"/> finds and who is in neither role yet.</summary>
    /// <param name="head">Index of the phrase's head word.</param>
    /// <param name="role">Takes the parties.</param>
    /// <param name="taken">Those in the other role.</param>
    public void AddAll(int head, List<Mention> role, List<Mention> taken)
    {
        foreach (var mention in ReadAll(head))
        {
            var isOfTaken = mention is { Owner: { } owner, Party.Sector: "" } && taken.Exists(owner.IsSameAs);
            if (!isOfTaken && !taken.Exists(mention.IsSameAs) && !role.Exists(mention.IsSameAs))
                role.Add(mention);
        }
    }

    /// <summary>Who one word names by itself: either of "Iran-Iraq".</summary>
    public Mention? ReadWord(int head)
    {
        var word = sentence.Tokens[head];
        var reading = Resolve(new Phrase(head, head, head));
        if (reading.Country.Length == 0)
            return null;
        var party = new Party(word.Form, reading.Name, reading.Country, reading.Sector, word.Start, word.End);
        return new Mention(party, head, MentionKind.Body, IsSubject: false);
    }

    /// <summary>Whether a noun names an act by the lexicon and nobody by the roles.</summary>
    public bool IsAct(int head) => isAct(head);

    /// <summary>
    /// A phrase that names nobody known, as it stands: "Grameen Bank", "three warehouses"; null for a time or measure.
    /// </summary>
    public Mention? ReadUnnamed(int head)
    {
        head = BehindDateline(head);
        var token = sentence.Tokens[head];
        if (Read(head) is { } known)
            return known;
        if (token.Upos is not ("NOUN" or "PROPN") || head < _dateline || Times.IsTime(token))
            return null;
        var phrase = Phrase.Of(sentence, head);
        var reading = resolver.Resolve(phrase.Words(sentence), head - phrase.First, date: document.Date);
        return WithHint(new Mention(PartyOf(phrase, reading), head, KindOf(head, reading), IsSubject(head)), Mentions);
    }

    /// <summary>
    /// "reporters Ann Lee and Bo Ray", "Kuwait and its allies": who stands beside the known is somebody.
    /// </summary>
    private Mention? BesideKnown(int conjunct, int first) =>
        conjunct != first && (sentence.Tokens[conjunct].Upos == "PROPN" || sentence.HasChild(conjunct, "nmod:poss")) &&
        Read(first) is { IsKnown: true }
            ? ReadUnnamed(conjunct)
            : null;

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
        if (_dateline > 0)
            memory.SetDateline(StateOfDateline());
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            if (IsHead(index) && Read(index) is { } mention)
                _mentions.Add(mention);
        }

        _complete = true;
        for (var place = 0; place < _mentions.Count; place++)
            _read[_mentions[place].HeadIndex] = _mentions[place] = WithHint(_mentions[place], _mentions);
        return _mentions;
    }

    /// <summary>A noun, or what stands in a noun's place: "the military", "the wounded".</summary>
    private bool IsHead(int index)
    {
        var token = sentence.Tokens[index];
        return index >= _dateline && token.Upos switch
        {
            "NOUN" or "PROPN" => token.UniversalRelation is not ("flat" or "fixed" or "goeswith"),
            "ADJ" => token.UniversalRelation is "nsubj" or "obj" or "obl" or "nmod",
            _ => false,
        };
    }

    private bool IsPronoun(int index) => sentence.Tokens[index].Upos == "PRON";

    /// <summary>The tree may hang the true subject on the place of the dateline; no one acts from there.</summary>
    private int BehindDateline(int head)
    {
        if (head >= _dateline)
            return head;
        foreach (var child in sentence.Children(head))
        {
            if (child >= _dateline && sentence.IsNominal(child))
                return child;
        }

        return head;
    }

    private Party PartyOf(Phrase phrase, ActorReading reading)
    {
        var (start, end) = (phrase.Start(sentence), Phrase.WithTies(sentence, phrase.Head).End(sentence));
        return new Party(document.Text[start..end], reading.Name, reading.Country, reading.Sector, start, end);
    }

    /// <summary>A subject, or whose the subject is: "Russia's failure could destroy its standing".</summary>
    private bool IsSubject(int head)
    {
        var first = sentence.FirstConjunct(head);
        return sentence.Is(first, "nsubj") || (sentence.Tokens[first].Relation == "nmod:poss" &&
            sentence.Is(sentence.Tokens[first].HeadIndex, "nsubj"));
    }
}
