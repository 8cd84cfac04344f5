using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Phases;
using Entente.Relations.Recorded;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs;

/// <summary>The phrases that every rendering of a brief shares.</summary>
internal static class BriefWords
{
    /// <summary>How many candidates for a catalyst the picture marks.</summary>
    public const int CatalystsDrawn = 3;

    /// <summary>Smaller probabilities would be written 0.00.</summary>
    public const double LeastShown = 0.005;

    /// <returns><c>IRAN – RUSSIA</c>.</returns>
    public static string Headline(Brief brief) =>
        $"{brief.States[0].Name} – {brief.States[1].Name}".ToUpperInvariant();

    /// <returns><c>1 article, 1 story, 33 events between or around the two</c>.</returns>
    public static string RestsOn(Brief brief) =>
        $"{Count(brief.Counts.Documents, "article", "articles")}, {Count(brief.Counts.Stories, "story", "stories")}, " +
        $"{Count(brief.Counts.Events, "event", "events")} between or around the two";

    /// <returns><c>coverage: thin (1 source)</c>.</returns>
    public static string Coverage(Brief brief) =>
        $"coverage: {brief.Coverage.Level} ({Count(brief.Coverage.Publishers.Count, "source", "sources")})";

    /// <returns><c>A convergence of interests, not an alliance</c>.</returns>
    public static string Verdict(Brief brief) => brief.Judgement.Text.Split(". ")[0];

    /// <summary>What follows the verdict: the counts it rests on.</summary>
    public static string Reasons(Brief brief)
    {
        var cut = brief.Judgement.Text.IndexOf(". ", StringComparison.Ordinal);
        return cut < 0 ? "" : brief.Judgement.Text[(cut + 2)..];
    }

    /// <returns><c>tacit security arrangement 0.20, mixed 0.05</c>: all that show in two places.</returns>
    public static string Alternatives(Brief brief) =>
        string.Join(", ", brief.Judgement.Alternatives
            .Where(alternative => alternative.Probability >= LeastShown)
            .Select(alternative => $"{alternative.Tie} {Two(alternative.Probability)}"));

    /// <returns><c>Under 0.01 each: rivalry, patronage. </c>, or nothing.</returns>
    public static string Unlikely(Brief brief)
    {
        var ties = brief.Judgement.Alternatives.Where(alternative => alternative.Probability < LeastShown)
            .Select(alternative => alternative.Tie).ToList();
        return ties.Count == 0 ? "" : $"Under 0.01 each: {string.Join(", ", ties)}. ";
    }

    /// <returns><c>1990–2018: consultation (atop)</c>.</returns>
    public static string Recorded(RecordedFact fact)
    {
        var years = fact.From == fact.To
            ? fact.From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{fact.From}–{fact.To}");
        return $"{years}: {fact.Text} ({fact.Source}).";
    }

    /// <returns>The text, by whom it is told, its weight and reports.</returns>
    public static string Told(Catalyst catalyst) =>
        $"{catalyst.Text} by {catalyst.ToldBy}" + (catalyst.Weight > 0 ? $", {Weight(catalyst)}" : "");

    /// <summary>Why the ties of phases may differ from that of the whole; empty where they are judged alike.</summary>
    public static string PhasesAlone(Brief brief) => brief.Judgement.Among is null || brief.Phases.Count < 2 ? "" :
        "Each phase is judged on its own acts, by the weights set by hand; only the whole is seen among all states.";

    /// <returns><c>a change, probability 0.98</c>.</returns>
    public static string Change(Boundary boundary) => boundary.ToldBy.Length == 0
        ? $"a change, probability {Two(boundary.Probability)}"
        : $"a change, told by {boundary.ToldBy}; by the acts on record alone probability {Two(boundary.Probability)}";

    /// <returns><c>weight 12.5, 3 reports</c>.</returns>
    public static string Weight(Catalyst catalyst) =>
        string.Create(CultureInfo.InvariantCulture, $"weight {catalyst.Weight:0.0}, ") +
        Count(catalyst.Reports, "report", "reports");

    /// <returns><c>+7.0</c>, <c>−4.0</c>; a dot for what did not or not yet happen.</returns>
    public static string WeightOf(TimelineEntry entry) => (ToneOf(entry), entry.Goldstein) switch
    {
        (Tone.Plain, _) or (_, null) => SignOf(ToneOf(entry)),
        var (tone, weight) => string.Create(
            CultureInfo.InvariantCulture, $"{SignOf(tone)}{Math.Abs(weight.Value):0.0}"),
    };

    /// <returns><c>, 3 reports</c>; nothing for one.</returns>
    public static string ToldBy(TimelineEntry entry) =>
        entry.Reports > 1 ? string.Create(CultureInfo.InvariantCulture, $", {entry.Reports} reports") : "";

    public static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    public static Tone ToneOf(TimelineEntry entry) =>
        entry.Status != "actual" ? Tone.Plain
        : entry.Quad.EndsWith("cooperation", StringComparison.Ordinal) ? Tone.Cooperation
        : Tone.Conflict;

    public static string SignOf(Tone tone) => tone switch
    {
        Tone.Cooperation => "+",
        Tone.Conflict => "−",
        _ => "·",
    };

    public static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    public static string Numbers(IReadOnlyList<int> numbers) =>
        numbers.Count == 0
            ? ""
            : $"[{string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
}
