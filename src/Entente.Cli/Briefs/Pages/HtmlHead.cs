using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The top of the page: who, when, on what ground, and the judgement.</summary>
internal static class HtmlHead
{
    private const int BarsShown = 5;

    public static string Of(Brief brief, HtmlCites cites) => $"""
        <header>
        <h1>{Html.Text(brief.States[0].Name)} – {Html.Text(brief.States[1].Name)}</h1>
        <p class="span">{Html.Text(BriefDates.Period(brief.Period.From, brief.Period.To))}</p>
        <p class="ground"><span>{Html.Text(BriefWords.RestsOn(brief))}</span>
        <span>{Html.Text(BriefWords.Coverage(brief))}</span></p>
        </header>
        <section id="judgement">
        <h2 class="verdict">{Html.Text(BriefWords.Verdict(brief))}</h2>
        <p>{cites.Claim(BriefWords.Reasons(brief), brief.Judgement.Evidence)}</p>
        <div class="columns">
        <div><h3>For</h3>{Claims(brief.Judgement.For, cites)}</div>
        <div><h3>Against</h3>{Claims(brief.Judgement.Against, cites)}</div>
        </div>
        <h3>How probable</h3>
        {Probabilities(brief)}
        </section>
        """;

    private static string Claims(IReadOnlyList<Claim> claims, HtmlCites cites)
    {
        return claims.Count == 0 ? "<p>Nothing on record.</p>" : $"<ul>{string.Concat(claims.Select(Item))}</ul>";

        string Item(Claim claim) => $"<li>{cites.Claim(claim.Text, claim.Evidence)}</li>";
    }

    private static string Probabilities(Brief brief)
    {
        var shown = brief.Judgement.Alternatives.Take(BarsShown)
            .Select(alternative => (alternative.Tie, alternative.Probability))
            .Prepend((brief.Judgement.Tie, brief.Judgement.Probability));
        return $"<dl class=\"odds\">{string.Concat(shown.Select(Bar))}</dl>" +
            "<p class=\"note\">From weights set by hand; they rank, they are not calibrated.</p>";
    }

    private static string Bar((string Tie, double Probability) odds) =>
        $"<dt>{Html.Text(odds.Tie)}</dt><dd>" +
        $"<span class=\"bar\" style=\"width:{Html.Number(odds.Probability * 70)}%\"></span> " +
        $"{BriefWords.Two(odds.Probability)}</dd>";
}
