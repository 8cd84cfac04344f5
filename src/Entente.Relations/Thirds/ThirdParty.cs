namespace Entente.Relations.Thirds;

/// <summary>A third party that places two states on one side or on opposite ones.</summary>
/// <param name="Code">Its code; a state's opposition is marked, <c>SYR/opposition</c>.</param>
/// <param name="Side">How it stands between the two.</param>
/// <param name="First">Acts of the dyad's first state towards it; where it acts against that state, its acts towards
/// that state.</param>
/// <param name="Second">The same for the second state.</param>
internal sealed record ThirdParty(string Code, Side Side, Stance First, Stance Second)
{
    public bool IsAlike => Side is Side.BothFor or Side.BothAgainst;

    public bool IsOpposite => Side is Side.Opposite or Side.HelpedFoe;

    public double Weight { get; } = Math.Min(Math.Abs(First.Net), Math.Abs(Second.Net));

    public IEnumerable<Act> Acts => First.Acts.Concat(Second.Acts).Distinct();
}
