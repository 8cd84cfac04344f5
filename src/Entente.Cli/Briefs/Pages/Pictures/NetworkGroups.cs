using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Sorts the third parties of a brief by side.</summary>
internal static class NetworkGroups
{
    private static readonly string[] Order =
        ["both for", "both against", "against both", "opposite sides", "helped foe", "hedging"];

    /// <summary>Where a side comes among the others.</summary>
    public static int PlaceOf(string side) => Array.IndexOf(Order, side);

    /// <summary>Groups in one order, empty ones left out; a partner that one keeps though the other is at odds with it
    /// is drawn once, where it is also on opposite sides.</summary>
    public static IReadOnlyList<NetworkGroup> Of(Brief brief)
    {
        var divided = brief.Company.Where(companion => companion.Side is "opposite sides" or "helped foe")
            .Select(companion => companion.Code).ToHashSet(StringComparer.Ordinal);
        var ties = brief.Company.Select(companion => (companion.Side, Tie: Of(companion, brief)))
            .Concat(brief.Hedging.Where(hedge => !divided.Contains(hedge.With))
                .Select(hedge => (Side: "hedging", Tie: Of(hedge, brief))))
            .ToLookup(pair => pair.Side, pair => pair.Tie, StringComparer.Ordinal);
        return [.. Order.Where(ties.Contains).Select(side => new NetworkGroup(side, [.. ties[side]]))];
    }

    private static NetworkTie Of(Companion companion, Brief brief) => companion.Side switch
    {
        "both for" => new NetworkTie(companion.Name, Tone.Cooperation, Tone.Cooperation),
        "both against" => new NetworkTie(companion.Name, Tone.Conflict, Tone.Conflict),
        "against both" => new NetworkTie(companion.Name, Tone.Conflict, Tone.Conflict, IsFromThird: true),
        _ => Divided(companion.Name, IsFirstFor(companion, brief.States[0].Name)),
    };

    private static NetworkTie Of(Hedge hedge, Brief brief) =>
        Divided(hedge.Name, hedge.State == brief.States[0].Code);

    private static NetworkTie Divided(string name, bool isFirstFor) => isFirstFor
        ? new NetworkTie(name, Tone.Cooperation, Tone.Conflict)
        : new NetworkTie(name, Tone.Conflict, Tone.Cooperation);

    // The brief says who is for it in words only.
    private static bool IsFirstFor(Companion companion, string first) =>
        companion.Text.StartsWith($"{first} is for ", StringComparison.Ordinal) ||
        companion.Text.StartsWith($"{first} helps ", StringComparison.Ordinal);
}
