namespace Entente.Relations.Thirds;

/// <summary>With whom of two a state cooperates in one domain.</summary>
/// <param name="Domain"><c>political-diplomatic</c>, <c>military-security</c>, <c>economic</c>, <c>legal</c>,
/// <c>humanitarian</c> or <c>cultural</c>.</param>
/// <param name="ActsWith">Acts of cooperation with the partner.</param>
/// <param name="ActsWithOther">Acts of cooperation with the other of the two.</param>
/// <param name="Share">The partner's part of both, 0…1.</param>
public sealed record HedgeDomain(string Domain, int ActsWith, int ActsWithOther, double Share);
