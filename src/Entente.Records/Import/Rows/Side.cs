using Entente.Coding;

namespace Entente.Records.Import.Rows;

/// <summary>Who acts, or on whom: the parties of one side of an event, as many rows have them in common.</summary>
internal sealed class Side(Party[] parties)
{
    public static readonly Side None = new([]);

    public Party[] Parties { get; } = parties;

    /// <summary>Whether a state or organisation is known for every party.</summary>
    public bool IsResolved { get; } =
        parties.Length > 0 && Array.TrueForAll(parties, party => party.Country.Length > 0);

    /// <summary>Whether the dataset itself means no state and no organisation here: a region, or nobody it
    /// knows.</summary>
    public bool IsNoState { get; init; }

    /// <summary>Its key in the store; 0 before it is there.</summary>
    public long Key { get; set; }
}
