using System.Globalization;
using Entente.Relations;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The bracketed numbers, each a link to its sentence.</summary>
internal sealed class HtmlCites(IReadOnlyList<Source> sources)
{
    private readonly SourceNumbers _numbers = new(sources);

    /// <returns>Empty when there is no evidence.</returns>
    public string Of(IEnumerable<Evidence> evidence)
    {
        var numbers = _numbers.Of(evidence);
        return numbers.Count == 0
            ? ""
            : $" <span class=\"cite\">[{string.Join(",&nbsp;", numbers.Select(Link))}]</span>";
    }

    public string Claim(string text, IEnumerable<Evidence> evidence) => Html.Text(text) + Of(evidence);

    private static string Link(int number)
    {
        var shown = number.ToString(CultureInfo.InvariantCulture);
        return $"<a href=\"#s{shown}\" aria-label=\"source {shown}\">{shown}</a>";
    }
}
