namespace Entente.Coding.Parties;

/// <summary>A phrase of the document that names a political actor, or stands for one.</summary>
/// <param name="Party">Who it is; for a pronoun the party that it stands for, with that party's words.</param>
/// <param name="HeadIndex">Head word in its own sentence; a pronoun's own place.</param>
/// <param name="Kind">What pronoun may stand for it.</param>
/// <param name="IsSubject">Whether it is the subject of a clause: subjects are taken up again first.</param>
internal sealed record Mention(Party Party, int HeadIndex, MentionKind Kind, bool IsSubject)
{
    /// <summary>Whether its state was not named with it but taken from what is spoken of.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>What made it out where its own words do not: "they: Russian troops"; empty otherwise.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Whose it is, where that alone tells its state: "its troops"; null otherwise.</summary>
    public Mention? Owner { get; init; }

    /// <summary>What the text calls it for short, <c>SNC</c> in brackets behind it; empty for none.</summary>
    public string Alias { get; init; } = "";

    /// <summary>The last word of a name, under which the text may take it up again; empty for none.</summary>
    public string Surname { get; init; } = "";

    /// <summary>The parties that a plural stands for, "both sides"; empty for a party by itself.</summary>
    public IReadOnlyList<Mention> Together { get; init; } = [];

    /// <summary>First head word of the coordination in which it is named; −1 when it is named alone.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Whether it only says where: "policy in Syria".</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether "they" takes it up before anything else.</summary>
    public bool IsPlural => Kind == MentionKind.Many || Group >= 0;

    /// <summary>Whether it names a state, its place or organ, so that others may belong to that state.</summary>
    public bool TellsState =>
        !IsGuessed && (Owner is null or { Party.Sector: "" }) && StateCodes.IsState(Party.Country) &&
        Party.Sector is not ("MED" or "NGO" or "MNC" or "BUS" or "ELI" or "IGO");

    /// <summary>Whether it is one human being.</summary>
    public bool IsPerson => Kind is MentionKind.Person or MentionKind.Officer;

    /// <summary>Whether its state or its sector is known.</summary>
    public bool IsKnown => Party.Country.Length > 0 || Party.Sector.Length > 0;

    /// <summary>
    /// Whether another mention is the same state or body again, so that what it does to it, it would do to itself.
    /// </summary>
    /// <remarks>Persons and other sectors of the same state are others: a government can harm its people.</remarks>
    public bool IsSelfOf(Mention other) =>
        Party.Country.Length > 0 && Party.Country == other.Party.Country && !other.IsPerson &&
        IsWhole(Party.Sector) && IsWhole(other.Party.Sector);

    private static bool IsWhole(string sector) => sector is "" or "GOV" or "IGO";

    /// <summary>Whether another mention is of the same party, by its words or by its name.</summary>
    public bool IsSameAs(Mention other) =>
        Party.Start == other.Party.Start ||
        (Party.Name.Length > 0 && Party.Name == other.Party.Name && Party.Sector == other.Party.Sector);
}
