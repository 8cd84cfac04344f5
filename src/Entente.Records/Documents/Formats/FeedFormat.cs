using System.Xml;
using System.Xml.Linq;
using Entente.Records.Documents.Html;
using Entente.Records.Documents.Warc;

namespace Entente.Records.Documents.Formats;

/// <summary>RSS 2.0, RSS 1.0 and Atom: each item is a document.</summary>
internal sealed class FeedFormat : IFormat
{
    private static readonly XName Encoded = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");

    private const int MostBytes = 64 << 20;

    private static readonly string[] DateNames = ["pubDate", "published", "date", "updated"];

    public IEnumerable<Item> Read(Input input)
    {
        var content = new ByteLines(input.Stream).ReadUpTo(MostBytes + 1);
        if (content.Length > MostBytes)
            return [Item.Of(Problems.LargeRecord(input.Name, 0, content.Length))];
        var (feed, problem) = FeedXml.Read(content, input.Name);
        var items = feed is null ? [] : ItemsOf(feed, input.Name);
        return problem is null ? items
            : problem.Level == ProblemLevel.Warning ? items.Prepend(Item.Of(problem))
            : items.Append(Item.Of(problem));
    }

    private static IEnumerable<Item> ItemsOf(XDocument feed, string name)
    {
        var entries = feed.Descendants().Where(element => element.Name.LocalName is "item" or "entry").ToList();
        if (entries.Count == 0)
            return [Item.Of(Problems.NoFeed(name, feed.Root!.Name.LocalName))];

        // RSS 1.0 puts its items beside the channel, the others inside.
        var channel = feed.Descendants().FirstOrDefault(element => element.Name.LocalName == "channel");
        var source = Text(channel ?? entries[0].Parent!, "title");
        return entries.SelectMany(entry => Dated(ItemOf(entry, source, ((IXmlLineInfo)entry).LineNumber), entry, name));
    }

    // A date that nobody can read is told; the document comes without it.
    private static IEnumerable<Item> Dated(Item item, XElement entry, string name)
    {
        var written = DateNames.Select(date => Text(entry, date)).FirstOrDefault(text => text.Length > 0);
        if (item.Date is null && written is not null)
            yield return Item.Of(Problems.NotADate(name, item.Line, written)) with { Id = item.Id };
        yield return item;
    }

    private static Item ItemOf(XElement entry, string source, int line) => new()
    {
        Line = line,
        Id = First(Text(entry, "guid"), Text(entry, "id"), Address(entry)),
        Date = DateNames.Select(name => DateText.Parse(Text(entry, name)))
            .FirstOrDefault(date => date is not null),
        Title = HtmlPage.TextOfFragment(Text(entry, "title")),
        Author = AuthorOf(entry),
        Source = source,
        Url = Address(entry),
        Text = HtmlPage.TextOfFragment(First(
            Windows1252.Of(entry.Element(Encoded)?.Value ?? ""),
            Markup(entry, "content"),
            Text(entry, "description"),
            Markup(entry, "summary"),
            // Of an item that is its headline alone, the headline is the text.
            Text(entry, "title"))),
    };

    private static string Address(XElement entry)
    {
        var links = entry.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var main = links.Find(link => link.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        return main is null ? "" : main.Attribute("href")?.Value ?? main.Value.Trim();
    }

    // Atom puts a name into its author, RSS an address of mail, Dublin Core a plain name.
    private static string AuthorOf(XElement entry)
    {
        var author = entry.Elements().FirstOrDefault(child => child.Name.LocalName == "author");
        return First(author is null ? "" : Text(author, "name"), Text(entry, "creator"), author?.Value.Trim() ?? "");
    }

    private static string Text(XElement element, string name) =>
        Windows1252.Of(element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value.Trim() ?? "");

    // Atom's content of type xhtml holds elements, not text that stands for them.
    private static string Markup(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name) is { HasElements: true } markup
            ? string.Concat(markup.Nodes().Select(node => node.ToString()))
            : Text(element, name);

    private static string First(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
                return text;
        }

        return "";
    }
}
