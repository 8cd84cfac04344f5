using Entente.Relations.Briefs;
using Entente.Relations.Thirds;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>What partners are called.</summary>
internal static class ThirdNames
{
    /// <summary>A partner's name, which the brief gives in words only; its code where the words are others.</summary>
    public static string Of(Hedge hedge, Brief brief)
    {
        var state = brief.States.First(state => state.Code == hedge.State).Name;
        var opening = $"{state} deals with ";
        var clause = hedge.Text.IndexOf("), which is at odds", StringComparison.Ordinal);
        if (clause < 0 || !hedge.Text.StartsWith(opening, StringComparison.Ordinal))
            return hedge.With;
        var end = hedge.Text.LastIndexOf(" (", clause, StringComparison.Ordinal);
        return end > opening.Length ? hedge.Text[opening.Length..end] : hedge.With;
    }
}
