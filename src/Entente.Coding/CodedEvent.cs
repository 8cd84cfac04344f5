namespace Entente.Coding;

/// <summary>Who did what to whom, when and where, said by whom, and which words say so.</summary>
/// <remarks>
/// The ontology is PLOVER (Halterman, Bagozzi, Beger, Schrodt and Scarborough, 2023), coded as
/// <c>docs/coding.md</c> describes. Offsets are UTF-16 code units of the document; the JSON form counts
/// code points.
/// </remarks>
public sealed record CodedEvent
{
    /// <summary>One of the sixteen PLOVER types, upper case: <c>AID</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The type's mode; empty for none.</summary>
    public string Mode { get; init; } = "";

    /// <summary>PLOVER contexts: <c>military</c>, <c>diplomatic</c> …; empty for none.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Quad class: <c>verbal cooperation</c>, <c>material cooperation</c>, <c>verbal conflict</c> or
    /// <c>material conflict</c>.</summary>
    public required string Quad { get; init; }

    /// <summary>The nearest CAMEO code, <c>072</c>; empty when there is none.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>Goldstein scale, −10 (most conflictual) … 10 (most cooperative); null when not known.</summary>
    /// <remarks>Goldstein (1992), <i>Journal of Conflict Resolution</i> 36.</remarks>
    public double? Goldstein { get; init; }

    /// <summary>Who acts; empty for a passive without an agent.</summary>
    public IReadOnlyList<Party> Actors { get; init; } = [];

    /// <summary>To whom; empty when the sentence names none.</summary>
    public IReadOnlyList<Party> Recipients { get; init; } = [];

    /// <summary>The word or short phrase that names the act, as written.</summary>
    public required string Trigger { get; init; }

    /// <summary>Whether it took place.</summary>
    public EventStatus Status { get; init; }

    /// <summary>Who says so, when the writer attributes the act to a speaker; else empty.</summary>
    public string ReportedBy { get; init; } = "";

    /// <summary>When.</summary>
    public EventDate Date { get; init; }

    /// <summary>Where; null when the text does not say.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>Number of the sentence in the document, from 1.</summary>
    public int SentenceNumber { get; init; }

    /// <summary>First UTF-16 code unit of the sentence in the document.</summary>
    public int Start { get; init; }

    /// <summary>One past its last code unit.</summary>
    public int End { get; init; }

    /// <summary>People killed, as the text states; null when it gives no number.</summary>
    public int? Dead { get; init; }

    /// <summary>People injured, as the text states; null when it gives no number.</summary>
    public int? Injured { get; init; }

    /// <summary>How probable it is that the event is right, 0…1.</summary>
    /// <remarks>A logistic model of <see cref="Grounds"/>; how well it keeps its word is in
    /// <c>docs/accuracy.md</c>.</remarks>
    public double Confidence { get; init; }

    /// <summary>What the confidence rests on; not part of the JSON form.</summary>
    public Grounds Grounds { get; init; }

    /// <summary>Position among the document's events, from 0, of the first that tells of the same act; null for the
    /// first itself. Whoever counts acts leaves out events that have it.</summary>
    public int? SameAs { get; init; }

    /// <summary>What led to it: the lexicon's file and line, the roles' grammatical functions.</summary>
    public string Why { get; init; } = "";
}
