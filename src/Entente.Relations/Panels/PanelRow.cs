namespace Entente.Relations.Panels;

/// <summary>What one state did to another in one period.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Its last day, included.</param>
/// <param name="Actor">Code of the state that acts.</param>
/// <param name="Recipient">Code of the other.</param>
/// <param name="Acts">Acts that took place, each story's once.</param>
/// <param name="Stories">Stories that tell them.</param>
/// <param name="Quads">Acts by quad class.</param>
/// <param name="Types">Acts by PLOVER type; a type that does not occur has no entry.</param>
/// <param name="Contexts">Acts by PLOVER context; an act of several counts in each.</param>
/// <param name="GoldsteinCooperation">Sum of the positive weights; null when no act has a weight.</param>
/// <param name="GoldsteinConflict">Sum of the negative weights; null when no act has a weight. The two are never
/// netted: much of both is not the same as little of either.</param>
/// <param name="NotYet">Acts announced or conditional; counted nowhere else.</param>
/// <param name="Negated">Acts reported not to have happened; counted nowhere else.</param>
public sealed record PanelRow(
    DateOnly From,
    DateOnly To,
    string Actor,
    string Recipient,
    int Acts,
    int Stories,
    IReadOnlyDictionary<QuadClass, int> Quads,
    IReadOnlyDictionary<string, int> Types,
    IReadOnlyDictionary<string, int> Contexts,
    double? GoldsteinCooperation,
    double? GoldsteinConflict,
    int NotYet,
    int Negated);
