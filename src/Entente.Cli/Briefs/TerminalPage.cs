using System.Text;
using Spectre.Console;

namespace Entente.Cli.Briefs;

/// <summary>Lines of at most a hundred columns with hanging indents.</summary>
/// <remarks>Wraps by itself, so that plain text and a terminal break the same lines.</remarks>
internal sealed class TerminalPage(IAnsiConsole console)
{
    private const int WidthAtMost = 100;
    private const int Indent = 2;

    public int Width { get; } = Math.Min(WidthAtMost, Math.Max(40, console.Profile.Width));

    public void Blank() => console.WriteLine();

    public void Heading(string text)
    {
        Blank();
        console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");
    }

    /// <summary>One text at the left edge and one at the right; the right one goes below where both do not
    /// fit.</summary>
    public void Ends(string left, string right, bool isBold = false)
    {
        var shown = isBold ? $"[bold]{Markup.Escape(left)}[/]" : Markup.Escape(left);
        var gap = Width - left.Length - right.Length;
        if (gap < 2)
        {
            console.MarkupLine(shown);
            console.MarkupLine(new string(' ', Math.Max(0, Width - right.Length)) + Markup.Escape(right));
            return;
        }

        console.MarkupLine(shown + new string(' ', gap) + Markup.Escape(right));
    }

    /// <summary>A label column and a text that wraps beside it.</summary>
    /// <param name="label">What stands in the left column; cut if it is too long.</param>
    /// <param name="labelWidth">Columns of the left column.</param>
    /// <param name="text">The text.</param>
    /// <param name="mark">What stands coloured before the text; null for nothing.</param>
    public void Row(string label, int labelWidth, string text, Mark? mark = null)
    {
        var start = Indent + labelWidth + (mark?.Text.Length ?? 0);
        var lines = Wrap(text, Width - start);
        for (var index = 0; index < lines.Count; index++)
        {
            var left = new string(' ', Indent) + (index == 0 ? Fit(label, labelWidth) : new string(' ', labelWidth));
            if (mark is null || index > 0)
                Plain((left + new string(' ', mark?.Text.Length ?? 0) + lines[index]).TrimEnd());
            else
                console.MarkupLine((Markup.Escape(left) + Colour(mark) + Markup.Escape(lines[index])).TrimEnd());
        }
    }

    // A long list of sources has ten thousand lines without a colour, and Spectre takes thirty microseconds for each.
    // What may be wider than the page is left to it: it counts columns and folds.
    private void Plain(string line)
    {
        if (line.Length <= Width && IsNarrow(line))
            console.Profile.Out.Writer.WriteLine(line);
        else
            console.WriteLine(line);
    }

    /// <summary>Whether no letter can take two columns: before Hangul all take one, and so do quotation marks, dashes,
    /// arrows and signs of mathematics.</summary>
    private static bool IsNarrow(string line)
    {
        foreach (var letter in line)
        {
            if (letter is not ((>= ' ' and < '\u1100') or (>= '\u2010' and < '\u2300')))
                return false;
        }

        return true;
    }

    /// <summary>A line whose marks are ready; for bars.</summary>
    public void Ready(string markup) => console.MarkupLine(markup);

    private static string Colour(Mark mark) => Colour(mark.Text, mark.Tone);

    public static string Colour(string text, Tone tone) => tone switch
    {
        Tone.Cooperation => $"[darkcyan]{Markup.Escape(text)}[/]",
        Tone.Conflict => $"[darkorange3]{Markup.Escape(text)}[/]",
        _ => Markup.Escape(text),
    };

    private static string Fit(string label, int width) =>
        label.Length < width ? label.PadRight(width)
        : width == 0 ? ""
        : label[..(width - 1)] + " ";

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
