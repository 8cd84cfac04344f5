namespace Entente.Relations.Scores;

/// <summary>What scholars record of dyads and events are asked for.</summary>
internal enum ScoreKind
{
    /// <summary>A defence pact (ATOP).</summary>
    Alliance,

    /// <summary>A strategic rivalry (Thompson).</summary>
    Rivalry,

    /// <summary>A militarised dispute in the ten years before (Correlates of War).</summary>
    Dispute,
}
