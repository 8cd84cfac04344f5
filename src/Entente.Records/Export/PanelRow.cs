namespace Entente.Records.Export;

/// <summary>What passed between two states in one period.</summary>
internal sealed class PanelRow
{
    private readonly Dictionary<string, int> _quads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stories = new(StringComparer.Ordinal);

    public int Events { get; private set; }

    public int Stories => _stories.Count;

    /// <summary>Sum of the positive Goldstein values; null when no event has one.</summary>
    public double? Cooperation { get; private set; }

    /// <summary>Sum of the negative Goldstein values, itself negative; null when no event has one.</summary>
    public double? Conflict { get; private set; }

    public int OfQuad(string quad) => _quads.GetValueOrDefault(quad);

    public void Add(StoredEvent stored)
    {
        Events++;
        _stories.Add(stored.Story);
        _quads[stored.Event.Quad] = OfQuad(stored.Event.Quad) + 1;
        if (stored.Event.Goldstein is > 0 and { } good)
            Cooperation = (Cooperation ?? 0) + good;
        if (stored.Event.Goldstein is < 0 and { } bad)
            Conflict = (Conflict ?? 0) + bad;
    }
}
