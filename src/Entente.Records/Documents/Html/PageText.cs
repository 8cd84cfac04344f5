using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Entente.Records.Documents.Html;

/// <summary>The text of an element: its paragraphs, joined by blank lines.</summary>
internal sealed partial class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "th", "thead", "tr", "ul",
    };

    private readonly List<Paragraph> _paragraphs = [];
    private readonly StringBuilder _open = new();
    private int _linked;

    private PageText()
    {
    }

    /// <summary>Reads the paragraphs; those that only link elsewhere, and the title, are left out.</summary>
    public static string Of(IElement root, string title)
    {
        var text = new PageText();
        text.Walk(root, inLink: false, heading: false);
        text.Close(heading: false);
        return string.Join("\n\n", text.Kept(title));
    }

    private IEnumerable<string> Kept(string title)
    {
        for (var index = 0; index < _paragraphs.Count; index++)
        {
            var paragraph = _paragraphs[index];
            var isFollowed = index + 1 < _paragraphs.Count && !_paragraphs[index + 1].IsLinks;
            var isLabel = paragraph.IsLinks || (paragraph.IsHeading && !isFollowed) || paragraph.Text == title;
            if (!isLabel && !Boilerplate.IsClutter(paragraph.Text))
                yield return paragraph.Text;
        }
    }

    private void Walk(INode node, bool inLink, bool heading)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                Append(words.Data, inLink);
            else if (child is IElement { LocalName: "br" })
                Break(heading);
            else if (child is IElement element && Blocks.Contains(element.LocalName))
                WalkBlock(element, inLink);
            else if (child is IElement inline)
                Walk(inline, inLink || inline.LocalName == "a", heading);
        }
    }

    private void WalkBlock(IElement element, bool inLink)
    {
        var heading = element.LocalName is ['h', >= '1' and <= '6'];
        Close(heading: false);
        Walk(element, inLink, heading);
        Close(heading);
    }

    private void Append(string words, bool inLink)
    {
        _open.Append(words);
        if (inLink)
            _linked += words.Trim().Length;
    }

    // One line break is a space, two in a row end a paragraph.
    private void Break(bool heading)
    {
        if (_open.Length > 0 && _open[^1] == '\u2028')
            Close(heading);
        else
            _open.Append('\u2028');
    }

    private void Close(bool heading)
    {
        var text = Spaces().Replace(_open.ToString(), " ").Trim();
        if (text.Length > 0)
            _paragraphs.Add(new Paragraph(text, heading, IsLinks(text)));
        _open.Clear();
        _linked = 0;
    }

    private bool IsLinks(string text) => _linked > 0 && text.Length < 200 && _linked * 10 >= text.Length * 7;

    private sealed record Paragraph(string Text, bool IsHeading, bool IsLinks);

    // Zero-width characters and soft hyphens are typography; they would split words.
    [GeneratedRegex(@"[\s\u00A0\u2028]+|[\u00AD\u200B\uFEFF]+(?=\s)")]
    private static partial Regex Spaces();
}
