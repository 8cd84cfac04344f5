namespace Entente.Coding.Parties;

/// <summary>What has been named so far in one document: for pronouns, surnames and "the interior ministry".</summary>
/// <remarks>One per document, used by one thread; it is gone with the document.</remarks>
internal sealed class Memory
{
    /// <summary>Pronouns reach back over this many sentences: a first choice, not yet measured.</summary>
    private const int Reach = 3;

    private readonly List<IReadOnlyList<Mention>> _sentences = [];
    private readonly Dictionary<string, Party> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> _sectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private string _mostNamed = "";

    /// <summary>The state from which the report was sent; empty when it does not say.</summary>
    public string Dateline { get; private set; } = "";

    /// <summary>Keeps the state from which the report was sent; the first counts.</summary>
    public void SetDateline(string country)
    {
        if (Dateline.Length == 0)
            Dateline = country;
    }

    /// <summary>The state named most so far; empty before any.</summary>
    public string MostNamed => _mostNamed;

    /// <summary>Closes a sentence: its mentions may be taken up by the next ones.</summary>
    public void Remember(IReadOnlyList<Mention> mentions)
    {
        _sentences.Add(mentions);
        foreach (var mention in mentions)
        {
            if (mention.TellsState)
                Count(mention.Party.Country);
            Introduce(mention.Surname, mention);
            Introduce(mention.Alias, mention);
            if (mention.TellsState && mention.Party.Sector.Length > 0)
                _sectors[mention.Party.Sector] = mention.Party;
        }
    }

    /// <summary>The last mention before this sentence that fits, within reach; null for none.</summary>
    public Mention? Last(Predicate<Mention> fits)
    {
        for (var back = 1; back <= Reach && back <= _sentences.Count; back++)
        {
            for (var place = _sentences[^back].Count - 1; place >= 0; place--)
            {
                if (fits(_sentences[^back][place]))
                    return _sentences[^back][place];
            }
        }

        return null;
    }

    /// <summary>The person introduced under this surname; null for none.</summary>
    public Party? Introduced(string surname) => _surnames.GetValueOrDefault(surname);

    /// <summary>
    /// The last mention before this sentence for which a pronoun of that kind may stand; null for none.
    /// </summary>
    public Mention? LastOf(MentionKind kind)
    {
        for (var back = 1; back <= Reach && back <= _sentences.Count; back++)
        {
            if (Best(_sentences[^back], kind, static _ => true) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The last of a sector that was named with its state: the Kenyan police, for "police".</summary>
    public Party? LastOfSector(string sector) => _sectors.GetValueOrDefault(sector);

    /// <summary>Those named in one coordination with a mention of an earlier sentence, itself among them.</summary>
    public IEnumerable<Mention> TogetherWith(Mention mention)
    {
        for (var back = 1; back <= Reach && back <= _sentences.Count; back++)
        {
            if (_sentences[^back].Contains(mention))
                return _sentences[^back].Where(other => other.Group == mention.Group);
        }

        return [];
    }

    /// <summary>The last state named before this sentence, within reach; empty for none.</summary>
    public string LastCountry()
    {
        for (var back = 1; back <= Reach && back <= _sentences.Count; back++)
        {
            if (_sentences[^back].LastOrDefault(mention => mention.TellsState) is { } found)
                return found.Party.Country;
        }

        return "";
    }

    /// <summary>
    /// The mention that a pronoun stands for within a list: a plural for <i>they</i>, then the nearest subject, then
    /// the nearest.
    /// </summary>
    /// <param name="mentions">In the order of their words.</param>
    /// <param name="kind">What the pronoun asks for.</param>
    /// <param name="isMeant">Whether a mention may be meant at all.</param>
    public static Mention? Best(IReadOnlyList<Mention> mentions, MentionKind kind, Predicate<Mention> isMeant)
    {
        Mention? best = null;
        var rank = int.MinValue;
        foreach (var mention in mentions)
        {
            if (!Fits(mention, kind) || !isMeant(mention))
                continue;
            var own = (kind == MentionKind.Many && mention.IsPlural ? 2 : 0) + (mention.IsSubject ? 1 : 0) -
                (kind == MentionKind.Body && mention.IsPlace ? 1 : 0);
            if (own >= rank)
                (best, rank) = (mention, own);
        }

        return best;
    }

    /// <summary>Whether a pronoun of a kind may stand for a mention; things and bare places act for nobody.</summary>
    /// <remarks>"army difficulties in his invasion": a bare institution whose state is guessed is nobody's <i>he</i>.
    /// </remarks>
    public static bool Fits(Mention mention, MentionKind pronoun)
    {
        if (mention.Kind != MentionKind.Person && mention.Party.Sector.Length == 0)
            return false;
        return mention.Kind == pronoun || (pronoun == MentionKind.Person && mention.IsPerson) ||
            (pronoun == MentionKind.Many && (mention.Kind == MentionKind.Body || mention.Group >= 0)) ||
            (pronoun != MentionKind.Many && mention.Kind == MentionKind.Role &&
                (pronoun != MentionKind.Person || !mention.IsGuessed));
    }

    /// <summary>The first who is known under a name keeps it: later sentences only take it up.</summary>
    private void Introduce(string name, Mention mention)
    {
        if (name.Length > 2 && char.IsUpper(name[0]) && mention.IsKnown)
            _surnames.TryAdd(name, mention.Party);
    }

    private void Count(string country)
    {
        var count = _countries[country] = _countries.GetValueOrDefault(country) + 1;
        if (_mostNamed.Length == 0 || count > _countries[_mostNamed])
            _mostNamed = country;
    }
}
