using Entente.Relations.Briefs;

namespace Entente.Relations.Ties;

/// <summary>What binds the two over the whole period, how sure that is, and what speaks for and against it.</summary>
/// <param name="Tie">The most probable kind, as <see cref="TieKinds.Name"/> calls it.</param>
/// <param name="Probability">Its probability, 0…1; see <paramref name="Among"/> for how much it means.</param>
/// <param name="Text">The judgement in words, with the counts it rests on.</param>
/// <param name="Alternatives">Every other kind, the most probable first; with <paramref name="Probability"/> they sum
/// to 1.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Because">The figures of the record that count most for it and against it, the weightiest first.</param>
/// <param name="Among">Among how many states the two were seen: then alliance, entente, rivalry and armed hostility are
/// calibrated on what scholars recorded. Null where the record tells of too few, and every weight is set by
/// hand.</param>
/// <param name="Evidence">The weightiest acts it rests on.</param>
public sealed record Judgement(
    string Tie,
    double Probability,
    string Text,
    IReadOnlyList<Alternative> Alternatives,
    IReadOnlyList<Claim> For,
    IReadOnlyList<Claim> Against,
    IReadOnlyList<TieReason> Because,
    int? Among,
    IReadOnlyList<Evidence> Evidence);
