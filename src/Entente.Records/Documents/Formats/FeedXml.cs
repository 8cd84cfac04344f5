using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Entente.Records.Documents.Formats;

/// <summary>Parses the XML of a feed, and what comes near to it: as it is, else mended as a browser would, else up to
/// its last whole item.</summary>
internal static partial class FeedXml
{
    // Entities of a DTD are not followed: a feed is foreign input.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
    };

    /// <returns>The feed, null when nothing can be made of it; and what is wrong with it, null when nothing
    /// is.</returns>
    public static (XDocument? Feed, Problem? Problem) Read(byte[] content, string name)
    {
        try
        {
            using var stream = new MemoryStream(content);
            using var reader = XmlReader.Create(stream, Settings);
            return (XDocument.Load(reader, LoadOptions.SetLineInfo), null);
        }
        catch (XmlException error)
        {
            var text = Mended(TextOf(content));
            if (TryParse(text) is { } whole)
                return (whole, Problems.RepairedXml(name, error.LineNumber, error.Message));
            return TryParse(Closed(text)) is { } part
                ? (part, Problems.CutFeed(name, error.LineNumber, error.Message))
                : (null, Problems.NotXml(name, error.LineNumber, error.Message));
        }
    }

    private static XDocument? TryParse(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException)
        {
            return null; // The next way tells.
        }
    }

    private static string TextOf(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, 200)));
        var declared = Declared().Match(head).Groups["name"].Value;
        if (declared.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase))
            return Encoding.Latin1.GetString(content);
        var input = new Input("", new MemoryStream(content));
        return input.ReadText();
    }

    // Characters that XML forbids go; names of characters that only HTML knows are read; a bare & is one.
    private static string Mended(string text)
    {
        var allowed = string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
        return Ampersand().Replace(allowed, match =>
        {
            var letters = WebUtility.HtmlDecode(match.Value);
            return letters == match.Value ? "&amp;" + match.Value[1..]
                : letters.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))
                    ? Escaped(letters)
                    : "";
        });
    }

    private static string Escaped(string letters) => letters switch
    {
        "&" => "&amp;",
        "<" => "&lt;",
        ">" => "&gt;",
        _ => letters,
    };

    // Cut after the last whole item, and what is open closed.
    private static string Closed(string text)
    {
        var item = text.LastIndexOf("</item>", StringComparison.Ordinal);
        var entry = text.LastIndexOf("</entry>", StringComparison.Ordinal);
        var end = item >= 0 ? item + "</item>".Length : entry >= 0 ? entry + "</entry>".Length : 0;
        var root = Root().Match(text).Groups["name"].Value;
        return text[..end] + (root == "rss" ? "</channel>" : "") + $"</{root}>";
    }

    [GeneratedRegex("""encoding\s*=\s*["'](?<name>[\w-]+)["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Declared();

    [GeneratedRegex(@"&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,30};)?")]
    private static partial Regex Ampersand();

    [GeneratedRegex(@"<(?<name>[A-Za-z][\w:.-]*)")]
    private static partial Regex Root();
}
