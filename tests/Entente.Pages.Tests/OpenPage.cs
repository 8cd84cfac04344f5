using Microsoft.Playwright;

namespace Entente.Pages.Tests;

/// <summary>A page in a window, with what it asked for and complained about since it was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    public OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        context.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Requests => _requests;

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What a look finds.</summary>
    public Task<string[]> FindAsync(string look) => Page.EvaluateAsync<string[]>(Look.For(look));

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
