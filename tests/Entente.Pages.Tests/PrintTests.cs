using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Entente.Pages.Tests;

public sealed partial class PrintTests(PagesInBrowser pages)
{
    [Fact]
    public async Task ItPrintsOnA4InAsManySheetsAsABriefingHas()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        var pdf = Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Sheet().Count(pdf).ShouldBeInRange(5, 15);
        var paper = Paper().Match(pdf);
        Points(paper, "wide").ShouldBe(595, 1);
        Points(paper, "high").ShouldBe(842, 1);
    }

    [Fact]
    public async Task OnPaperItIsLightEvenForThoseWhoReadInTheDark()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples, scheme: ColorScheme.Dark);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"))
            .ShouldBe("rgb(255, 255, 255)");
        (await open.FindAsync("faint")).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnPaperTheNumbersStayAndTheContentsGo()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await open.Page.Locator(".cite a").First.IsVisibleAsync()).ShouldBeTrue();
        (await open.Page.Locator("nav").IsVisibleAsync()).ShouldBeFalse();
        (await open.Page.Locator(".sources li").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task PicturesAndRowsAreNotCutBetweenSheetsAndNoHeadingEndsOne()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await StylesAsync(open.Page, "figure, .acts li, .sources li, .rows tr", "breakInside")).ShouldBe(["avoid"]);
        (await StylesAsync(open.Page, "h2, h3", "breakAfter")).ShouldBe(["avoid"]);
    }

    private static Task<string[]> StylesAsync(IPage page, string selector, string property) =>
        page.EvaluateAsync<string[]>(
            $"() => [...new Set([...document.querySelectorAll('{selector}')].map(e => getComputedStyle(e).{property}))]");

    private static double Points(Match paper, string side) =>
        double.Parse(paper.Groups[side].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant)]
    private static partial Regex Sheet();

    [GeneratedRegex(@"/MediaBox\s*\[0 0 (?<wide>[0-9.]+) (?<high>[0-9.]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();
}
