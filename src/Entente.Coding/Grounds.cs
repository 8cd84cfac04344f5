namespace Entente.Coding;

/// <summary>What the confidence of an event rests on.</summary>
/// <remarks>
/// The names are those of <c>knowledge/lexicon/confidence.tsv</c>, where each has its weight. Yes is 1, no is 0.
/// </remarks>
public readonly record struct Grounds
{
    /// <summary>Conditions of the lexicon's line that held; a further word of the trigger counts two.</summary>
    public int Specificity { get; init; }

    /// <summary>Whether the state of an actor is known.</summary>
    public bool ActorKnown { get; init; }

    /// <summary>Whether the state of a recipient is known.</summary>
    public bool RecipientKnown { get; init; }

    /// <summary>Whether a party's state was not named but taken from what is spoken of, or stands outside the line's
    /// own slots.</summary>
    public bool Guessed { get; init; }

    /// <summary>Whether a noun names the act and no verb carries it.</summary>
    public bool BareNoun { get; init; }

    /// <summary>Words between the act and the root of its sentence, 0…8.</summary>
    public int Depth { get; init; }

    /// <summary>Tens of words in the sentence, 0…8.</summary>
    public double Length { get; init; }

    /// <summary>Whether the act is planned, hypothetical or denied.</summary>
    public bool Unreal { get; init; }

    /// <summary>Whether the writer attributes it to a speaker.</summary>
    public bool Reported { get; init; }

    /// <summary>Whether it is a material act: force, arrests, aid, withdrawals.</summary>
    public bool Material { get; init; }

    /// <summary>The grounds by name, in a fixed order.</summary>
    public IReadOnlyList<(string Name, double Value)> Named =>
    [
        ("specificity", Specificity),
        ("actor_known", ActorKnown ? 1 : 0),
        ("recipient_known", RecipientKnown ? 1 : 0),
        ("guessed", Guessed ? 1 : 0),
        ("bare_noun", BareNoun ? 1 : 0),
        ("depth", Depth),
        ("length", Length),
        ("unreal", Unreal ? 1 : 0),
        ("reported", Reported ? 1 : 0),
        ("material", Material ? 1 : 0),
    ];
}
