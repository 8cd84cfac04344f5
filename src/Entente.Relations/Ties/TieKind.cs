namespace Entente.Relations.Ties;

/// <summary>What binds two states, or sets them against each other.</summary>
/// <remarks>The definitions and their sources are in <c>docs/relations.md</c>.</remarks>
public enum TieKind
{
    /// <summary>A written promise to help each other militarily, shown by a sentence that reports its signing; or
    /// behaviour like that of states with one, seen among all states.</summary>
    Alliance,

    /// <summary>An understanding to consult and act together in a crisis, short of an alliance.</summary>
    Entente,

    /// <summary>Repeated security cooperation in deeds, with few pledges and no treaty.</summary>
    TacitArrangement,

    /// <summary>Broad, public, structured cooperation without a duty to fight.</summary>
    StrategicPartnership,

    /// <summary>Both act alike towards others, with little done for each other.</summary>
    ConvergenceOfInterests,

    /// <summary>Aid, arms or protection flow one way.</summary>
    Patronage,

    /// <summary>They deal with each other where it pays, mostly in trade.</summary>
    Transaction,

    /// <summary>Each treats the other as a competitor and a threat, mostly in words and measures short of
    /// force.</summary>
    Rivalry,

    /// <summary>They use force against each other.</summary>
    ArmedHostility,

    /// <summary>Much cooperation and much conflict at once.</summary>
    Mixed,

    /// <summary>Too little is on record to say.</summary>
    ThinRecord,
}
