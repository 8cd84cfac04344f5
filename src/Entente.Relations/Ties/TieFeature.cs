using System.Text.Json.Serialization;

namespace Entente.Relations.Ties;

/// <summary>A figure of a dyad's record that speaks for or against a kind of tie.</summary>
/// <remarks>Only acts that took place count, unless the member says otherwise; ln is the natural logarithm.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<TieFeature>))]
public enum TieFeature
{
    /// <summary>Always 1: how likely a kind is before anything is known.</summary>
    Constant,

    /// <summary>ln(1 + acts between the two).</summary>
    Volume,

    /// <summary>ln of the number of sources, at least 0.</summary>
    Sources,

    /// <summary>Share of cooperation minus share of conflict, −1 … 1, shrunk to 0 by four imagined acts.</summary>
    Balance,

    /// <summary>Shrunk share of verbal cooperation, 0 … 1.</summary>
    FriendlyWords,

    /// <summary>Shrunk share of material cooperation, 0 … 1.</summary>
    FriendlyDeeds,

    /// <summary>Shrunk share of verbal conflict, 0 … 1.</summary>
    HostileWords,

    /// <summary>Shrunk share of material conflict, 0 … 1.</summary>
    HostileDeeds,

    /// <summary>ln(1 + cooperative acts of military or intelligence context).</summary>
    MilitaryCooperation,

    /// <summary>ln(1 + assaults, mobilizations and military threats).</summary>
    MilitaryConflict,

    /// <summary>Share of economic or resource contexts among cooperative acts, 0 … 1, shrunk to 0.</summary>
    Economic,

    /// <summary>Number of different contexts of cooperation over 5, at most 1.</summary>
    Breadth,

    /// <summary>How one-sided material cooperation is, 0 both ways … 1 one way, shrunk to 0.</summary>
    OneWay,

    /// <summary>How far both, and not one alone, act against the other, 0 … 1, shrunk to 0.</summary>
    MutualConflict,

    /// <summary>4 × share of cooperation × share of conflict, 0 … 1: high when both are.</summary>
    Mixture,

    /// <summary>Agreement in the treatment of third parties beyond chance, below 1, shrunk to 0 (Cohen's
    /// kappa).</summary>
    Company,

    /// <summary>ln(1 + third parties treated alike), at most ln 8.</summary>
    CompanyVolume,

    /// <summary>ln(1 + third parties hostile to both), at most ln 4.</summary>
    CommonFoes,

    /// <summary>Share of sanctions in what others, of whatever name, do to each of the two: the smaller of the two
    /// shares, each shrunk to 0.</summary>
    CommonPressure,

    /// <summary>Cooperation denied, refused or suspended, as a share of it and of cooperation in deeds.</summary>
    Undone,

    /// <summary>1 when a sentence reports that the two signed a treaty of defence or alliance, else 0.</summary>
    Treaty,

    /// <summary>How much the two are like allies (<see cref="Scores.DyadScores.Alliance"/>): log-odds + 5, at least 0;
    /// 0 where the record tells of too few states to say.</summary>
    LikeAllies,

    /// <summary>How much more than the usual dyad they are like rivals (<see cref="Scores.DyadScores.Rivalry"/>):
    /// log-odds less those of 0.05; 0 where the record tells of too few states.</summary>
    LikeRivals,

    /// <summary>The same of parties to a militarised dispute (<see cref="Scores.DyadScores.Dispute"/>), less the
    /// log-odds of 0.1.</summary>
    LikeDisputants,
}
