using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Entente.Pages.Tests;

public sealed class KeyboardTests(PagesInBrowser pages)
{
    [Fact]
    public async Task TheFirstTabOffersToSkipAndTheNextReachesTheEvidence()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        await open.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(open.Page, "textContent")).ShouldBe("Skip to the judgement");
        (await open.Page.EvaluateAsync<double>("() => document.activeElement.getBoundingClientRect().left"))
            .ShouldBeGreaterThanOrEqualTo(0);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(open.Page, "getAttribute('aria-label')")).ShouldStartWith("source ");
        (await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"))
            .ShouldBe("solid", "the focus shows");
        await open.Page.Keyboard.PressAsync("Enter");
        (await open.Page.Locator(".sources li:target").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task TabPassesEveryLinkOnceInTheOrderOfThePage()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        var links = await open.Page.Locator("a").CountAsync();
        for (var press = 0; press < 60; press++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            (await open.Page.EvaluateAsync<int>("() => [...document.links].indexOf(document.activeElement)"))
                .ShouldBe(press);
        }

        links.ShouldBeGreaterThan(60);
    }

    [Theory]
    [InlineData(1280, "Phases and the acts between the two", "1: 1995")]
    [InlineData(1280, "Words and deeds by year", "Words: ")]
    [InlineData(1280, "Third parties between the two", "both for: ")]
    [InlineData(360, "Phases and the acts between the two", "1: 1995")]
    [InlineData(360, "Words and deeds by year", "Words: ")]
    [InlineData(360, "Third parties between the two", "both for: ")]
    public async Task APictureHasANameAndADescription(int width, string name, string description)
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples, width);
        var picture = open.Page.GetByRole(AriaRole.Img, new() { Name = name, Exact = true });
        await Assertions.Expect(picture).ToHaveCountAsync(1);
        await Assertions.Expect(picture)
            .ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(description), RegexOptions.None));
    }

    [Fact]
    public async Task ThePageHasLandmarksAndItsHeadingsDescendStepByStep()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        foreach (var role in (AriaRole[])[AriaRole.Banner, AriaRole.Navigation, AriaRole.Main, AriaRole.Contentinfo])
            await Assertions.Expect(open.Page.GetByRole(role)).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        (await open.Page.GetByRole(AriaRole.Heading).CountAsync()).ShouldBeGreaterThan(15);
        (await open.FindAsync("outline")).ShouldBeEmpty();
        (await open.Page.GetByRole(AriaRole.Region).CountAsync())
            .ShouldBe(await open.Page.Locator("main > section").CountAsync());
    }

    private static Task<string> FocusedAsync(IPage page, string what) =>
        page.EvaluateAsync<string>($"() => document.activeElement.{what}");
}
