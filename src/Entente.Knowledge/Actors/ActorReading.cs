namespace Entente.Knowledge.Actors;

/// <summary>Who a phrase means: the state or organisation it belongs to or acts for, and in which sector.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 or <c>EUU</c>, <c>UNO</c>, <c>NAT</c>, <c>ARL</c>, <c>IGO</c>, <c>ISIL</c>,
/// <c>ALQ</c>, <c>NGO</c>, <c>MNC</c>; empty when unknown.</param>
/// <param name="Sector">PLOVER sector: <c>GOV</c>, <c>MIL</c>, <c>REB</c> …; <c>ELI</c> for who is out of office;
/// empty when
/// unknown.</param>
/// <param name="Name">Full name of the state, organisation, group or person meant; empty for a role.</param>
/// <param name="Kind">What the head of the phrase is: a name of some kind, a role, or nothing known.</param>
/// <param name="Why">What led to it, or why nothing did.</param>
/// <param name="Candidates">All that the head can mean, likeliest first; empty when nothing is known of it.</param>
public sealed record ActorReading(
    string Country, string Sector, string Name, NameKind Kind, string Why, IReadOnlyList<NameCandidate> Candidates)
{
    /// <summary>Whether a state, an organisation or a sector is known.</summary>
    public bool IsKnown => Country.Length > 0 || Sector.Length > 0;

    /// <summary>Nobody, and why.</summary>
    internal static ActorReading Unknown(string why) => new("", "", "", NameKind.None, why, []);
}
