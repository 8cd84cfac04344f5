using Entente.Coding;

namespace Entente.Relations.Attention;

/// <summary>What passes from one party to another in one act.</summary>
internal readonly record struct Passage
{
    /// <summary>Camp that acts: a state's code, an organisation's, <c>SYR/opposition</c>.</summary>
    public required string From { get; init; }

    /// <summary>Camp to which.</summary>
    public required string To { get; init; }

    /// <summary>Words or deeds, for or against.</summary>
    public required QuadClass Quad { get; init; }

    /// <summary>Number of the PLOVER type; −1 when it is none of the sixteen.</summary>
    public required int Type { get; init; }

    /// <summary>Whether it took place, is planned, conditional or denied.</summary>
    public EventStatus Status { get; init; }

    /// <summary>What part of the act it is: 1, or ½ each way when both do it with each other.</summary>
    public required double Share { get; init; }

    /// <summary>Goldstein weight, −10 … 10; null when the event has none.</summary>
    public double? Goldstein { get; init; }

    /// <summary>What else is known of it.</summary>
    public PassageTraits Traits { get; init; }

    /// <summary>Its contexts, a bit for each.</summary>
    public uint Contexts { get; init; }

    /// <summary>First possible day; null when unknown.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last possible day, included; null when unknown.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Stands for the story that tells it.</summary>
    public long Story { get; init; }

    /// <summary>Stands for who tells it.</summary>
    public long Source { get; init; }

    public bool TookPlace => Status == EventStatus.Actual;

    public bool Has(PassageTraits trait) => (Traits & trait) != PassageTraits.None;
}
