using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Briefs;

/// <summary>A brief short enough to be reviewed.</summary>
internal static partial class BriefOutline
{
    /// <summary>One line a claim, with the numbers of its sentences.</summary>
    public static string Of(Brief brief)
    {
        var numbers = new SourceNumbers(brief.Sources);
        string Cited(string text, IEnumerable<Evidence> evidence) =>
            $"  {text} [{string.Join(", ", numbers.Of(evidence))}]";
        string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

        var judgement = brief.Judgement;
        return string.Join('\n', [
            $"{judgement.Tie} {Number(judgement.Probability)}", "  " + judgement.Text,
            .. judgement.Alternatives.Select(other => $"  {other.Tie} {Number(other.Probability)}"),
            "for", .. judgement.For.Select(claim => Cited(claim.Text, claim.Evidence)),
            "against", .. judgement.Against.Select(claim => Cited(claim.Text, claim.Evidence)),
            "phases", .. brief.Phases.SelectMany(phase => phase.Catalysts
                .Select(catalyst => Cited($"▲ {catalyst.Date:yyyy-MM-dd} {catalyst.Text}", catalyst.Evidence))
                .Append(Cited($"{phase.From:yyyy-MM-dd} {phase.Tie} {Number(phase.Probability)}: {phase.Text}; " +
                    $"{Number(phase.Boundary.Probability)} {phase.Boundary.Earliest:yyyy}–{phase.Boundary.Latest:yyyy}",
                    phase.Evidence))),
            "words and deeds", Cited(brief.WordsAndDeeds.Text, brief.WordsAndDeeds.Evidence),
            "pledges", "  " + brief.PledgeRecord.Text, "  " + brief.PledgeRecord.Promises.Text,
            "  " + brief.PledgeRecord.Threats.Text, .. brief.Pledges.Select(pledge => Cited(
                $"{pledge.Status}: {pledge.Text}; {pledge.Reason}", pledge.Evidence)),
            "isolation", .. brief.Isolation.Select(isolation => Cited(isolation.Text, isolation.Evidence)),
            "company", .. brief.Company.Select(other => Cited($"{other.Side}: {other.Text}", other.Evidence)),
            "hedging", .. brief.Hedging.Select(hedge => Cited($"{hedge.Text} {hedge.Verdict ?? "unjudged"}: {hedge.Reason}", hedge.Evidence)),
            "timeline", .. brief.Timeline.Select(entry => Cited($"{entry.Date:O} {entry.Text}", entry.Evidence)),
            "around", .. brief.Around.Select(entry => Cited($"{entry.Date:O} {entry.Text}", entry.Evidence)),
        ]);
    }

    /// <summary>JSON on one line, broken before each key of the outermost object.</summary>
    public static string Lines(string json) => Outermost().Replace(json, match => ",\n" + match.Value[1..]);

    [GeneratedRegex(
        ",\"(period|counts|judgement|phases|words_and_deeds|pledges|pledge_record|isolation|hedging|company|framing|timeline|" +
        "around|coverage|missing|sources)\":", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Outermost();
}
