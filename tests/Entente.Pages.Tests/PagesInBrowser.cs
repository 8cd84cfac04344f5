using Entente.Cli;
using Entente.Cli.Briefs.Pages;
using Entente.Pages.Tests;
using Entente.Relations;
using Entente.Relations.Briefs;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PagesInBrowser))]

namespace Entente.Pages.Tests;

/// <summary>Two briefs as files and one browser without a network: the samples' brief as the program writes it, and one of
/// a dense record.</summary>
public sealed class PagesInBrowser : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-pages-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var browser = Chromium.Find();
        var ran = BuiltProgram.Run(
            BuiltProgram.Repository,
            [],
            ["brief", "IRN", "RUS", "samples/russia-iran", "--format", "html", "--out", FileOf(BriefPage.Samples)]);
        ran.ExitCode.ShouldBe(0, ran.Errors);
        WriteDense();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = browser,
            // Containers seldom allow what the sandbox needs; the pages are our own files.
            Args = ["--no-sandbox"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a page in a window of its own, offline.</summary>
    internal async Task<OpenPage> OpenAsync(
        BriefPage page, int width = 1280, ColorScheme scheme = ColorScheme.Light, ReducedMotion motion = ReducedMotion.Reduce)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            ReducedMotion = motion,
            Offline = true,
        });
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(new Uri(FileOf(page)).AbsoluteUri);
        return open;
    }

    private string FileOf(BriefPage page) => Path.Combine(_folder.FullName, $"{page}.html");

    private void WriteDense()
    {
        using var output = new StreamWriter(FileOf(BriefPage.Dense));
        HtmlBrief.Write(
            BriefBuilder.Build(
                DenseRecord.Events, new Dyad("BIH", "CAF"), new BriefOptions { NameOf = DenseRecord.NameOf }),
            output);
    }
}
