using System.Globalization;
using Entente.Relations.Briefs;

namespace Entente.Relations.Thirds;

/// <summary>Says what an alignment is called and why.</summary>
internal static class HedgeText
{
    public const string Hedging = "hedging";
    public const string Both = "dealing with both";
    public const string Indifferent = "indifferent";

    /// <returns>Verdict and reason; no verdict where too little is on record.</returns>
    public static (string? Verdict, string Reason) Of(Alignment alignment, string partner, string other)
    {
        if (!alignment.IsKnown)
            return (null, "Too little on record to call it hedging or leaning.");
        if (alignment.IsLittleWithBoth)
            return (Indifferent, "Less to do with either than with the average of its other partners.");
        if (alignment.IsHedging)
            return (Hedging, $"Much to do with both, cooperation near a half, but {Split(alignment, partner, other)}.");
        if (!alignment.IsChoice)
            return (null, "Too little to do with one of them to call it hedging or leaning.");
        if (alignment.Leaning == 0)
            return (Both, Dealing(alignment, partner, other));
        var towards = alignment.Leaning > 0 ? partner : other;
        return ($"leaning towards {towards}", Leaning(alignment, towards, other) + Contrary(alignment, partner, other));
    }

    /// <summary>Where it comes in a list: hedges, a source's word, what is near to a hedge, the rest.</summary>
    public static int PlaceOf(Hedge hedge) => hedge switch
    {
        { Verdict: Hedging } => 0,
        { Share: null } => 1,
        { Verdict: Both } => 2,
        { Verdict: Indifferent } => 4,
        { Verdict: null } => 5,
        _ => 3,
    };

    private static string Dealing(Alignment alignment, string partner, string other)
    {
        var (more, less) = alignment.Amount > 0 ? (partner, other) : (other, partner);
        return alignment.Amount == 0
            ? "Much to do with both and as much cooperation, but no two domains point opposite ways."
            : alignment.Tone == 0 ? $"Much to do with both, more of it with {more}, and no fewer quarrels with either."
            : $"More cooperation with {more}, fewer quarrels with {less}.";
    }

    private static string Leaning(Alignment alignment, string towards, string other) =>
        alignment.WithOther.IsAtOdds ? $"More quarrel than cooperation with {other}."
        : alignment.Amount == 0 ? $"As much cooperation with both, fewer quarrels with {towards}."
        : $"More cooperation and fewer quarrels with {towards}.";

    private static string Contrary(Alignment alignment, string partner, string other)
    {
        var contrary = alignment.Domains.Where(domain => Alignment.Side(domain) * alignment.Leaning < 0)
            .Select(domain => domain.Domain).ToList();
        return contrary.Count == 0
            ? ""
            : $" Only {Prose.List(contrary)} points to {(alignment.Leaning > 0 ? other : partner)}.";
    }

    private static string Split(Alignment alignment, string partner, string other)
    {
        string Names(int side) => Prose.List(
            [.. alignment.Domains.Where(domain => Alignment.Side(domain) == side).Select(domain => domain.Domain)]);
        return string.Create(
            CultureInfo.InvariantCulture, $"{Names(1)} with {partner}, {Names(-1)} with {other}");
    }
}
