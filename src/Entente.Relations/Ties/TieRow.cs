namespace Entente.Relations.Ties;

/// <summary>One dyad of a store in one row.</summary>
/// <param name="Dyad">The two states.</param>
/// <param name="Events">Acts between the two that took place, each story's once.</param>
/// <param name="Stories">Stories that tell them.</param>
/// <param name="Tie">The most probable tie.</param>
/// <param name="Probability">Its probability, 0…1.</param>
/// <param name="Alliance">How much the two look like states with a defence pact, 0…1: a score to rank dyads by, not a
/// probability, and never a reason to speak of an alliance.</param>
/// <param name="Rivalry">How much they look like strategic rivals, 0…1; a score to rank by.</param>
/// <param name="Dispute">How much they look like parties to militarised disputes, 0…1; a score to rank by.</param>
/// <param name="Affinity">How alike the two treat others, −1 opposite … 1 alike; null with fewer than three others in
/// common.</param>
/// <param name="Words">Verbal cooperation minus verbal conflict over both, −1 … 1; null without words.</param>
/// <param name="Deeds">Material cooperation minus material conflict over both, −1 … 1; null without deeds.</param>
/// <param name="GoldsteinCooperation">Sum of the weights of cooperation.</param>
/// <param name="GoldsteinConflict">Sum of the weights of conflict, at most 0; never netted with the other.</param>
public sealed record TieRow(
    Dyad Dyad,
    int Events,
    int Stories,
    string Tie,
    double Probability,
    double Alliance,
    double Rivalry,
    double Dispute,
    double? Affinity,
    double? Words,
    double? Deeds,
    double GoldsteinCooperation,
    double GoldsteinConflict);
