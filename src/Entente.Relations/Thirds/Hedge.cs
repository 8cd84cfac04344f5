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
    string State, string With, string Name, string Text, double? Share, IReadOnlyList<Evidence> Evidence)
{
    /// <summary><c>hedging</c>, <c>dealing with both</c>, <c>leaning towards …</c> with a name, <c>indifferent</c>;
    /// null where too little is on record to say.</summary>
    public string? Verdict { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Acts with the partner, of cooperation or conflict; null where only a source says so.</summary>
    public int? ActsWith { get; init; }

    /// <summary>Acts with the other of the two; null where only a source says so.</summary>
    public int? ActsWithOther { get; init; }

    /// <summary>How even the cooperation is: 1 even-handed, 0 all with one; null where there is no share.</summary>
    public double? Balance { get; init; }

    /// <summary>The same share by what the cooperation is about; domains with enough acts only.</summary>
    public IReadOnlyList<HedgeDomain> Domains { get; init; } = [];

    /// <summary>Acts of the thinnest of its three relations.</summary>
    internal int Weight { get; init; }
}
