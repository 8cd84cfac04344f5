namespace Entente.Relations.Scores;

/// <summary>A figure from which the three scores are made; each is worked out from counts of acts alone.</summary>
/// <remarks>
/// Shares are given as ln(share / usual share), the usual one being that of all dyads, after adding some acts of the
/// usual mix; ln is the natural logarithm. Nothing grows with the size of the sample as such: twice the events of the
/// same kind between the same states draw the figures closer to what they are, not up.
/// </remarks>
internal enum ScoreFeature
{
    /// <summary>ln of the share that the larger of the two has in all acts between states.</summary>
    LargerState,

    /// <summary>The same for the smaller.</summary>
    SmallerState,

    /// <summary>ln of acts over those expected from both states' sizes, shrunk by two expected acts.</summary>
    Attention,

    /// <summary>The same of cooperation alone, expected at the usual share; shrunk by one act.</summary>
    Cooperation,

    /// <summary>The same of conflict alone.</summary>
    Conflict,

    /// <summary>How far the two have more to do than expected with the same third states, 0 … 1.</summary>
    SharedPartners,

    /// <summary>How far the two quarrel more than expected with the same third states, 0 … 1.</summary>
    SharedFoes,

    /// <summary>How far one quarrels more than expected with those with whom the other cooperates more than expected,
    /// and the other way round, 0 … 2.</summary>
    OppositeSides,

    /// <summary>How much more than expected the one of the two that has less to do with NATO deals with it; 0 where the
    /// record has no act of NATO.</summary>
    AtlanticAlliance,

    /// <summary>The same with the European Union and its officials.</summary>
    EuropeanUnion,

    /// <summary>Share of SUPPORT, shrunk by six acts.</summary>
    Support,

    /// <summary>Share of AGREE, shrunk by six acts.</summary>
    Agreement,

    /// <summary>Share of REQUEST, shrunk by six acts.</summary>
    Request,

    /// <summary>Odds of material conflict over the usual odds, shrunk by four acts.</summary>
    HostileDeeds,

    /// <summary>Odds of verbal conflict over the usual odds, shrunk by four acts.</summary>
    HostileWords,

    /// <summary>Odds of conflict in all that the more quarrelsome of the two has to do with other states.</summary>
    WorseTemper,

    /// <summary>The same for the less quarrelsome.</summary>
    BetterTemper,

    /// <summary>Odds of material conflict in all that the one of the two that is more given to it does.</summary>
    WorseDeeds,

    /// <summary>Share of acts in which armed forces take part, shrunk by six acts.</summary>
    Military,

    /// <summary>Share of conflict in which armed forces take part, shrunk by six acts.</summary>
    MilitaryConflict,

    /// <summary>Share of acts of a government towards a government, shrunk by six acts.</summary>
    Governments,
}
