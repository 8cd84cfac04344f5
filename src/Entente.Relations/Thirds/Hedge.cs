namespace Entente.Relations.Thirds;

/// <summary>A partner of one of the two with whom the other is at odds.</summary>
/// <param name="State">Code of the one that keeps the partner.</param>
/// <param name="With">Code of the partner.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">The same in words, with the counts.</param>
/// <param name="Share">Cooperation with the partner over cooperation with both, 0…1; 0.5 is even-handed. Null
/// where only a source says so and no act of the record does.</param>
/// <param name="Evidence">The weightiest acts of both relations.</param>
public sealed record Hedge(
    string State, string With, string Name, string Text, double? Share, IReadOnlyList<Evidence> Evidence);
