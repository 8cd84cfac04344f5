using System.Text;

namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>An SVG being drawn; classes, not attributes, give the colours, so that one style serves day, night and
/// paper.</summary>
internal sealed class Drawing(Sheet sheet, double height)
{
    // An em of the widest letters in common sans faces is 0.6 on average; the pictures must not depend on one face.
    private const double PerLetter = 0.6;

    private readonly StringBuilder _marks = new();

    public const double TextSize = 12.5;

    public static double WidthOf(string text, double size = TextSize) => text.Length * size * PerLetter;

    public void Line(string kind, double x1, double y1, double x2, double y2) =>
        Mark("line", kind, $"x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"", "");

    public void Box(string kind, double x, double y, double width, double high, string title = "") =>
        Mark("rect", kind, $"x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(high)}\"", title);

    public void Circle(string kind, double x, double y, double radius, string title = "") =>
        Mark("circle", kind, $"cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"", title);

    public void Path(string kind, string path, string title = "") => Mark("path", kind, $"d=\"{path}\"", title);

    /// <param name="kind">Its class.</param>
    /// <param name="x">Where it starts, is centred or ends.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="text">The words.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public void Write(string kind, double x, double y, string text, string anchor = "start") =>
        _marks.Append($"<text class=\"{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\">")
            .Append(Html.Text(text)).Append("</text>\n");

    /// <summary>The picture, with its name and description for those who do not see it.</summary>
    public string Svg(string id, string name, string description)
    {
        var own = $"{id}-{sheet.Name}";
        return $"<svg class=\"{sheet.Name}\" viewBox=\"0 0 {N(sheet.Width)} {N(height)}\" role=\"img\" " +
            $"aria-labelledby=\"{own}-name\" aria-describedby=\"{own}-tells\">" +
            $"<title id=\"{own}-name\">{Html.Text(name)}</title>" +
            $"<desc id=\"{own}-tells\">{Html.Text(description)}</desc>\n{_marks}</svg>";
    }

    private static string N(double number) => Html.Number(number);

    private void Mark(string element, string kind, string place, string title)
    {
        _marks.Append($"<{element} class=\"{kind}\" {place}");
        // Titles show when a pointer rests on a mark: of no use on the sheet for phones.
        if (title.Length == 0 || !sheet.IsWide)
            _marks.Append("/>\n");
        else
            _marks.Append($"><title>{Html.Text(title)}</title></{element}>\n");
    }
}
