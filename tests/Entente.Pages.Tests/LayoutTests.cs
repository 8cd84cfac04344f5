using Microsoft.Playwright;

namespace Entente.Pages.Tests;

public sealed class LayoutTests(PagesInBrowser pages)
{
    public static TheoryData<BriefPage, int> Windows { get; } = new MatrixTheoryData<BriefPage, int>(
        [BriefPage.Samples, BriefPage.Dense], [1280, 720, 360, 320]);

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task NothingScrollsSidewaysAndNoTextIsCut(BriefPage page, int width)
    {
        await using var open = await pages.OpenAsync(page, width);
        (await open.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await open.FindAsync("clipped")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task NoTextOfAPictureTouchesAnother(BriefPage page, int width)
    {
        await using var open = await pages.OpenAsync(page, width);
        (await open.Page.EvaluateAsync<int>(Look.For("texts"))).ShouldBeGreaterThan(50);
        (await open.FindAsync("crowded")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1280, 11)]
    [InlineData(720, 9)]
    [InlineData(360, 10)]
    public async Task TheTextOfThePicturesIsLargeEnoughToRead(int width, double atLeast)
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples, width);
        var smallest = await open.Page.EvaluateAsync<double>(
            "() => Math.min(...[...document.querySelectorAll('figure svg text')].map(text => " +
            "text.getBoundingClientRect().height).filter(height => height > 0))");
        smallest.ShouldBeGreaterThan(atLeast);
    }

    [Theory]
    [InlineData(BriefPage.Samples, ColorScheme.Light)]
    [InlineData(BriefPage.Samples, ColorScheme.Dark)]
    [InlineData(BriefPage.Dense, ColorScheme.Light)]
    [InlineData(BriefPage.Dense, ColorScheme.Dark)]
    public async Task EveryTextStandsOutFromItsGround(BriefPage page, ColorScheme scheme)
    {
        await using var open = await pages.OpenAsync(page, scheme: scheme);
        await open.Page.Locator(".cite a").First.ClickAsync();
        (await open.FindAsync("faint")).ShouldBeEmpty();
    }

    [Fact]
    public async Task DarkIsDarkAndLightIsLight()
    {
        await using var light = await pages.OpenAsync(BriefPage.Samples);
        await using var dark = await pages.OpenAsync(BriefPage.Samples, scheme: ColorScheme.Dark);
        (await GroundOfAsync(light.Page)).ShouldBeGreaterThan(240);
        (await GroundOfAsync(dark.Page)).ShouldBeLessThan(40);
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task WhoWantsNoMotionGetsNone(ReducedMotion motion, string scrolling)
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples, motion: motion);
        (await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"))
            .ShouldBe(scrolling);
    }

    private static Task<double> GroundOfAsync(IPage page) => page.EvaluateAsync<double>(
        "() => Number(getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/)[0])");
}
