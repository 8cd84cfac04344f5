using System.Globalization;
using Entente.Relations;
using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs.Pages;

/// <summary>The bracketed numbers, each a link to its sentence, and the ways back.</summary>
internal sealed class HtmlCites(IReadOnlyList<Source> sources)
{
    private readonly SourceNumbers _numbers = new(sources);
    private readonly Dictionary<int, List<(string Part, int Link)>> _citedAt = [];
    private string _part = "";
    private int _links;

    /// <summary>What is cited from now on stands in this part of the page.</summary>
    public void Begin(string part) => _part = part;

    /// <returns>Empty when there is no evidence.</returns>
    public string Of(IEnumerable<Evidence> evidence)
    {
        var numbers = _numbers.Of(evidence);
        return numbers.Count == 0
            ? ""
            : $" <span class=\"cite\">[{string.Join(", ", numbers.Select(Link))}]</span>";
    }

    public string Claim(string text, IEnumerable<Evidence> evidence) => Html.Text(text) + Of(evidence);

    /// <summary>Links to every place so far that cites a source, by the parts of the page.</summary>
    public string WaysBack(int source) =>
        !_citedAt.TryGetValue(source, out var places)
            ? ""
            : "<span class=\"back\">cited in " + string.Join("; ", places
                .GroupBy(place => place.Part, place => place.Link, StringComparer.Ordinal)
                .Select(part => Back(part.Key, [.. part]))) + "</span>";

    private string Link(int number)
    {
        _links++;
        if (!_citedAt.TryGetValue(number, out var places))
            _citedAt[number] = places = [];
        places.Add((_part, _links));
        var (shown, link) = (Shown(number), Shown(_links));
        return $"<a id=\"c{link}\" href=\"#s{shown}\" aria-label=\"source {shown}\">{shown}</a>";
    }

    private static string Back(string part, IReadOnlyList<int> links) => string.Join(" ", links.Select((link, index) =>
    {
        var label = index == 0 ? Html.Text(part) : Shown(index + 1);
        var spoken = $"back to {Html.Text(part)}{(index == 0 ? "" : ", place " + Shown(index + 1))}";
        return $"<a href=\"#c{Shown(link)}\" aria-label=\"{spoken}\">{label}</a>";
    }));

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
