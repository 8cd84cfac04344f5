using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Timelines;

namespace Entente.Cli.Briefs;

/// <summary>The phrases that every rendering of a brief shares.</summary>
internal static class BriefWords
{
    private const int AlternativesShown = 2;

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

    /// <returns><c>tacit security arrangement 0.20, mixed 0.05, other 0.04</c>.</returns>
    public static string Alternatives(Brief brief)
    {
        var shown = brief.Judgement.Alternatives.Take(AlternativesShown).ToList();
        var rest = 1 - brief.Judgement.Probability - shown.Sum(alternative => alternative.Probability);
        return string.Join(", ", shown.Select(alternative => $"{alternative.Tie} {Two(alternative.Probability)}")) +
            $", other {Two(Math.Max(0, rest))}";
    }

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
