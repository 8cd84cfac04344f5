using Entente.Coding;

namespace Entente.Relations;

/// <summary>Whom a party of an event stands for: its state, or those who fight or oppose that state.</summary>
/// <remarks>
/// An attack on a state's rebels is no attack on the state, so rebels, opposition and criminals are a camp of their
/// own, written <c>SYR/opposition</c>; everyone else stands for the country they act for.
/// </remarks>
internal static class Camp
{
    private const string Opposition = "/opposition";

    private static readonly HashSet<string> NotStates = new(StringComparer.Ordinal)
    {
        "EUU", "UNO", "NAT", "ARL", "IGO", "ISIL", "ALQ", "NGO", "MNC",
    };

    /// <returns>The state's or organisation's code, with a mark for its opposition; empty when unknown.</returns>
    public static string Of(Party party) =>
        party.Country.Length > 0 && party.Sector is "REB" or "OPP" or "CRM"
            ? party.Country + Opposition
            : party.Country;

    /// <returns>The state's or organisation's code, whoever of it the camp is.</returns>
    public static string StateOf(string camp) =>
        camp.EndsWith(Opposition, StringComparison.Ordinal) ? camp[..^Opposition.Length] : camp;

    public static bool IsState(string camp) => camp.Length == 3 && !NotStates.Contains(camp);

    public static string[] AllOf(IReadOnlyList<Party> parties) => parties is [var party]
        ? Of(party) is { Length: > 0 } only ? [only] : []
        : [.. parties.Select(Of).Where(camp => camp.Length > 0).Distinct(StringComparer.Ordinal)];

    public static string NameOf(string camp, Func<string, string> nameOfCode) =>
        camp.EndsWith(Opposition, StringComparison.Ordinal)
            ? $"the opposition in {nameOfCode(StateOf(camp))}"
            : nameOfCode(camp);
}
