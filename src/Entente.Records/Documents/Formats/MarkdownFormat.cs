using System.Text.RegularExpressions;

namespace Entente.Records.Documents.Formats;

/// <summary>Markdown with its markup blanked: what remains stands where it stood in the file.</summary>
/// <remarks>CommonMark's common part; tables and footnotes stay as they are.</remarks>
internal sealed partial class MarkdownFormat : IFormat
{
    public IEnumerable<Item> Read(Input input)
    {
        var text = input.ReadText();
        foreach (var repair in input.Repairs())
            yield return repair;
        yield return string.IsNullOrWhiteSpace(text)
            ? Item.Of(Problems.EmptyFile(input.Name))
            : Plain(FrontMatter.Take(text));
    }

    private static Item Plain(Item item)
    {
        var text = item.Text;
        var heading = TopHeading().Match(text);
        var title = heading.Groups["title"].Value.Trim();
        if (heading.Success && (item.Title.Length == 0 || item.Title == title))
        {
            item = item with { Title = title };
            text = Blank(text, heading.Index, heading.Length);
        }

        return item with { Text = Markup().Replace(text, Keep) };
    }

    // What a match keeps is its group "kept", in place; everything else becomes spaces, but for line ends.
    private static string Keep(Match match)
    {
        var kept = match.Groups["kept"];
        var blanked = Blank(match.Value, 0, match.Length).ToCharArray();
        if (kept.Success)
            kept.ValueSpan.CopyTo(blanked.AsSpan(kept.Index - match.Index));
        return new string(blanked);
    }

    private static string Blank(string text, int start, int length) =>
        string.Create(text.Length, (text, start, length), Fill);

    private static void Fill(Span<char> into, (string Text, int Start, int Length) from)
    {
        from.Text.CopyTo(into);
        foreach (ref var letter in into.Slice(from.Start, from.Length))
            letter = letter is '\n' or '\r' ? letter : ' ';
    }

    [GeneratedRegex(@"\A\s*^\#[ \t]+(?<title>[^\r\n]+?)[ \t#]*\r?$", RegexOptions.Multiline)]
    private static partial Regex TopHeading();

    [GeneratedRegex(
        """
        !\[[^\]\n]*\]\([^)\n]*\)                             # an image
        |\[(?<kept>[^\]\n]+)\]\([^)\n]*\)                    # a link keeps its words
        |^[ \t]*(?:\#{1,6}|>+|[-*+]|\d{1,3}[.)])[ \t]+       # marks of headings, quotations and lists
        |^[ \t]*(?:[-*_][ \t]*){3,}\r?$                      # a rule
        |^[ \t]*(?:```|~~~).*$                               # a fence of code
        |(?<![\p{L}\p{N}])[*_~]{1,3}(?=\S)                   # emphasis begins
        |(?<=\S)[*_~]{1,3}(?![\p{L}\p{N}])                   # emphasis ends
        |`
        |</?[a-z][^>\n]*>|<!--.*?-->                         # HTML
        """,
        RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase |
        RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
