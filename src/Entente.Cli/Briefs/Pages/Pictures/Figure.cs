namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>A picture on both sheets, of which the style shows one, with its key below.</summary>
internal static class Figure
{
    /// <param name="id">Its id in the page.</param>
    /// <param name="name">What it shows, for those who do not see it.</param>
    /// <param name="description">The same in a few sentences.</param>
    /// <param name="draw">Draws it on a sheet.</param>
    /// <param name="key">Markup that tells how to read it.</param>
    public static string Of(string id, string name, string description, Func<Sheet, Drawing> draw, string key) => $"""
        <figure id="{id}">
        {draw(Sheet.Wide).Svg(id, name, description)}
        {draw(Sheet.Narrow).Svg(id, name, description)}
        <figcaption>{key}</figcaption>
        </figure>
        """;

    /// <summary>The hatching that every picture fills conflict with; drawn nowhere itself.</summary>
    public const string Patterns = """
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="under" width="5" height="5"/><line class="over" x1="0" y1="0" x2="0" y2="5"/></pattern>
        </defs></svg>
        """;
}
