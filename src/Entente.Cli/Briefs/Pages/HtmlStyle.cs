namespace Entente.Cli.Briefs.Pages;

/// <summary>The page's style, <c>page.css</c>: readable by day, by night and on paper.</summary>
/// <remarks>Every pair of text and ground has a contrast of at least 4.5 (WCAG 2.2, AA); blue and orange, told apart by
/// all common kinds of colour blindness, mark cooperation and conflict, and a sign or a side always says the
/// same.</remarks>
internal static class HtmlStyle
{
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
