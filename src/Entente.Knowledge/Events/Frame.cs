namespace Entente.Knowledge.Events;

/// <summary>A way to say that something was done: the words, what must hold around them, and which act it is.</summary>
/// <remarks>One line of <c>lexicon/</c>. Equality is by reference.</remarks>
public sealed class Frame
{
    /// <summary>The PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>The lemmas that name the act, in the order of the table.</summary>
    public required IReadOnlyList<string> Trigger { get; init; }

    /// <summary>Verb, noun or adjective.</summary>
    public required WordKind Pos { get; init; }

    /// <summary>The lemma a sentence is searched for: a verb's first word, else the last.</summary>
    public string Head => Pos == WordKind.Verb ? Trigger[0] : Trigger[^1];

    /// <summary>A verb's particle (<c>down</c> of <c>back down</c>); empty for none.</summary>
    public string Particle => Pos == WordKind.Verb && Trigger.Count > 1 ? string.Join(' ', Trigger.Skip(1)) : "";

    /// <summary>What must hold; all of them.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Where the actors are.</summary>
    public required RoleSlots Actor { get; init; }

    /// <summary>Where the recipients are.</summary>
    public required RoleSlots Recipient { get; init; }

    /// <summary>The type's mode; empty for none.</summary>
    public required string Mode { get; init; }

    /// <summary>PLOVER contexts; empty for none.</summary>
    public required IReadOnlyList<string> Contexts { get; init; }

    /// <summary>The nearest CAMEO code; the mode's or type's when the line names none.</summary>
    public required string Cameo { get; init; }

    /// <summary>Goldstein scale of that code, −10 … 10; null when there is none.</summary>
    public required double? Goldstein { get; init; }

    /// <summary>The table: <c>lexicon/aid.tsv</c>.</summary>
    public required string File { get; init; }

    /// <summary>Line number from 1.</summary>
    public required int Line { get; init; }

    /// <summary>An example in the table's words; empty for none.</summary>
    public required string Note { get; init; }

    /// <summary>
    /// How much it asks for; more wins over less. A further word of the trigger counts as two conditions.
    /// </summary>
    public int Specificity => Conditions.Count + 2 * (Trigger.Count - 1);
}
