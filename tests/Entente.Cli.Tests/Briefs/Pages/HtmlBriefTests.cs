using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Cli.Briefs.Pages;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Tests;

namespace Entente.Cli.Tests.Briefs.Pages;

public sealed partial class HtmlBriefTests
{
    [Fact]
    public void EveryNumberLinksToItsSentence()
    {
        var page = Page(TwoIsolatedStates.Events);
        var links = Link().Matches(page).Select(match => match.Groups["to"].Value).ToList();
        links.Count.ShouldBeGreaterThan(50);
        links.ShouldAllBe(link => page.Contains($"id=\"{link}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void TheBodyIsWellFormed()
    {
        var page = Page(TwoIsolatedStates.Events);
        var start = page.IndexOf("<body>", StringComparison.Ordinal);
        var end = page.IndexOf("</html>", StringComparison.Ordinal);
        var body = page[start..end].Replace("<br>", "<br/>");
        XElement.Parse(body).Descendants("section").Count().ShouldBe(PagePart.All.Count);
    }

    [Fact]
    public void ItNeedsNothingElse()
    {
        var page = Page(TwoIsolatedStates.Events);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<link");
        page.ShouldNotContain("http");
    }

    [Fact]
    public void MarkupInTheNewsIsText()
    {
        var page = Page([Told.Event("RUS>IRN", "AID", trigger: "<script>x</script>", text: "A & B <b>sent</b> it.")]);
        page.ShouldNotContain("<script");
        page.ShouldContain("A &amp; B &lt;b&gt;sent&lt;/b&gt; it.");
    }

    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/home/someone/a.txt", false)]
    public void OnlyAddressesOfTheWebBecomeLinks(string url, bool isLink) =>
        Page([Told.Event("RUS>IRN", "AID") with { DocumentUrl = url }])
            .Contains("rel=\"noreferrer\"", StringComparison.Ordinal).ShouldBe(isLink);

    [Fact]
    public void AnEmptyRecordIsStillAPage() => Page([]).ShouldContain("Nothing dated is on record.");

    private static string Page(IReadOnlyList<StoredEvent> told)
    {
        using var output = new StringWriter();
        HtmlBrief.Write(
            BriefBuilder.Build(told, TwoIsolatedStates.Dyad, new BriefOptions { NameOf = Told.NameOf }),
            output);
        return output.ToString();
    }

    [GeneratedRegex("href=\"#(?<to>s[0-9]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
