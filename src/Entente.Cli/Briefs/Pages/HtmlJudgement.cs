using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>What binds the two, what speaks for it and against it, and what it may be instead.</summary>
internal static class HtmlJudgement
{
    private static readonly PagePart Part = PagePart.Judgement;

    public static string Of(Brief brief, HtmlCites cites)
    {
        cites.Begin(Part.Heading);
        return $"""
            <section id="{Part.Id}" aria-labelledby="{Part.Id}-heading">
            <h2 id="{Part.Id}-heading" class="verdict">{Html.Text(BriefWords.Verdict(brief))}</h2>
            <p class="lead">{cites.Claim(BriefWords.Reasons(brief), brief.Judgement.Evidence)}</p>
            <div class="columns">
            <div class="for"><h3>For</h3>{Claims(brief.Judgement.For, cites)}</div>
            <div class="against"><h3>Against</h3>{Claims(brief.Judgement.Against, cites)}</div>
            </div>
            <h3>How probable</h3>
            {Probabilities(brief)}
            <h3>What weighs most</h3>
            {Weights(brief)}
            </section>
            """;
    }

    private static string Claims(IReadOnlyList<Claim> claims, HtmlCites cites)
    {
        return claims.Count == 0 ? "<p>Nothing on record.</p>" : $"<ul>{string.Concat(claims.Select(Item))}</ul>";

        string Item(Claim claim) => $"<li>{cites.Claim(claim.Text, claim.Evidence)}</li>\n";
    }

    private static string Probabilities(Brief brief)
    {
        var all = brief.Judgement.Alternatives
            .Select(alternative => (alternative.Tie, alternative.Probability))
            .Prepend((brief.Judgement.Tie, brief.Judgement.Probability)).ToList();
        var shown = all.Where(odds => odds.Probability >= BriefWords.LeastShown);
        return $"<dl class=\"odds\">{string.Concat(shown.Select(Bar))}</dl>" +
            Html.Note(BriefWords.Unlikely(brief) + JudgementWords.Calibrated(brief));
    }

    private static string Weights(Brief brief) =>
        "<ul>" + string.Concat(brief.Judgement.Because.Select(reason =>
            $"<li>{Html.Text(JudgementWords.Of(reason))}</li>\n")) + "</ul>" +
        (brief.AmongAll is { } among ? $"<h3>Among all states</h3><p>{Html.Text(among.Text)}</p>" : "");

    private static string Bar((string Tie, double Probability) odds) =>
        $"<dt>{Html.Text(odds.Tie)}</dt><dd>" +
        $"<span class=\"bar\" style=\"width:{Html.Number(odds.Probability * 70)}%\"></span> " +
        $"{BriefWords.Two(odds.Probability)}</dd>\n";
}
