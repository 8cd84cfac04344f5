using Entente.Records.Documents.Html;
using Entente.Records.Documents.Warc;

namespace Entente.Records.Documents.Formats;

/// <summary>A page with one article.</summary>
internal sealed class HtmlFormat : IFormat
{
    private const int MostBytes = 64 << 20;

    public IEnumerable<Item> Read(Input input)
    {
        var content = new ByteLines(input.Stream).ReadUpTo(MostBytes + 1);
        if (content.Length > MostBytes)
            yield return Item.Of(Problems.LargeRecord(input.Name, 0, content.Length));
        else if (HtmlPage.Read(content) is not { } item)
            yield return Item.Of(Problems.TooDeep(input.Name));
        else
            yield return item.Text.Length > 0 ? item : Item.Of(Problems.NoArticle(input.Name));
    }
}
