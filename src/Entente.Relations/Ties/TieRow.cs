using Entente.Relations.Attention;
using Entente.Relations.Scores;

namespace Entente.Relations.Ties;

/// <summary>One dyad of a store in one row.</summary>
public sealed record TieRow
{
    /// <summary>The two states.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>Acts between the two that took place, each story's once.</summary>
    public required int Events { get; init; }

    /// <summary>Stories that tell them.</summary>
    public required int Stories { get; init; }

    /// <summary>The most probable tie.</summary>
    public required string Tie { get; init; }

    /// <summary>Its probability, 0…1.</summary>
    public required double Probability { get; init; }

    /// <summary>What speaks for and against that tie, the weightiest first.</summary>
    public required IReadOnlyList<TieReason> Because { get; init; }

    /// <summary>How much the dyad is like those that scholars record as allies, rivals, parties to disputes.</summary>
    public required DyadScores Scores { get; init; }

    /// <summary>How alike the two treat others, −1 opposite … 1 alike; null with fewer than three others in
    /// common.</summary>
    public required double? Affinity { get; init; }

    /// <summary>Verbal cooperation minus verbal conflict over both, −1 … 1; null without words.</summary>
    public required double? Words { get; init; }

    /// <summary>Material cooperation minus material conflict over both, −1 … 1; null without deeds.</summary>
    public required double? Deeds { get; init; }

    /// <summary>Sum of the weights of cooperation.</summary>
    public required double GoldsteinCooperation { get; init; }

    /// <summary>Sum of the weights of conflict, at most 0; never netted with the other.</summary>
    public required double GoldsteinConflict { get; init; }

    /// <summary>How much the two have to do with each other, beside what their sizes lead one to expect.</summary>
    public required Expectation Attention { get; init; }

    /// <summary>The same of cooperation.</summary>
    public required Expectation Cooperation { get; init; }

    /// <summary>The same of conflict.</summary>
    public required Expectation Conflict { get; init; }

    /// <summary>Likeness of their stances to others beyond chance, −1 … 1 (Scott's pi); null where too few others tell.
    /// </summary>
    public required double? Company { get; init; }

    /// <summary>Triangles with third parties that are in balance, and those that are not.</summary>
    public required (int Balanced, int Unbalanced) Triangles { get; init; }

    /// <summary>How alike the two voted in the General Assembly beyond chance (<c>VoteAgreement.Pi</c>), −1 … 1; null
    /// where no votes of these years are known.</summary>
    public double? Votes { get; init; }
}
