using Microsoft.Playwright;

namespace Entente.Pages.Tests;

public sealed class LinksTests(PagesInBrowser pages)
{
    [Fact]
    public async Task AnEvidenceLinkShowsItsSentenceAndTheSentenceLeadsBack()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        var link = open.Page.Locator("#phases .cite a").First;
        var number = await link.TextContentAsync();
        await link.ClickAsync();

        var source = open.Page.Locator("li:target");
        (await source.GetAttributeAsync("id")).ShouldBe($"s{number}");
        (await source.Locator("q").TextContentAsync())!.Length.ShouldBeGreaterThan(20);
        (await IsInSightAsync(source)).ShouldBeTrue("the sentence is on the screen");
        (await ColourOfAsync(source)).ShouldNotBe(await ColourOfAsync(open.Page.Locator("body")), "it lights up");

        await source.Locator(".back a", new() { HasText = "Phases" }).First.ClickAsync();
        var back = open.Page.Locator(".cite a:target");
        (await back.TextContentAsync()).ShouldBe(number);
        (await IsInSightAsync(back)).ShouldBeTrue("the claim is on the screen again");
    }

    [Fact]
    public async Task TheWayBackOfTheBrowserEndsWhereTheReaderWas()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        var link = open.Page.Locator("#judgement .cite a").First;
        await link.ClickAsync();
        (await IsInSightAsync(link)).ShouldBeFalse();
        await open.Page.GoBackAsync();
        (await IsInSightAsync(link)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(BriefPage.Samples)]
    [InlineData(BriefPage.Dense)]
    public async Task EveryNumberHasItsSentenceAndEverySentenceItsWaysBack(BriefPage page)
    {
        await using var open = await pages.OpenAsync(page);
        (await open.Page.Locator(".cite a").CountAsync()).ShouldBeGreaterThan(100);
        (await open.FindAsync("unlinked")).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheContentsLeadToEveryPart()
    {
        await using var open = await pages.OpenAsync(BriefPage.Samples);
        var links = await open.Page.Locator("nav a").AllAsync();
        links.Count.ShouldBe(await open.Page.Locator("main > section").CountAsync());
        foreach (var link in links)
        {
            await link.ClickAsync();
            (await open.Page.Locator("section:target").CountAsync()).ShouldBe(1);
        }
    }

    [Theory]
    [InlineData(BriefPage.Samples)]
    [InlineData(BriefPage.Dense)]
    public async Task ThePageAsksForNothingAndComplainsOfNothing(BriefPage page)
    {
        await using var open = await pages.OpenAsync(page);
        await open.Page.Locator(".cite a").First.ClickAsync();
        await open.Page.Locator("footer").ScrollIntoViewIfNeededAsync();
        await open.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        open.Requests.ShouldHaveSingleItem().ShouldStartWith("file://");
        open.Complaints.ShouldBeEmpty();
    }

    private static Task<bool> IsInSightAsync(ILocator element) => element.EvaluateAsync<bool>(
        "e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight && b.width > 0; }");

    private static Task<string> ColourOfAsync(ILocator element) =>
        element.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
}
