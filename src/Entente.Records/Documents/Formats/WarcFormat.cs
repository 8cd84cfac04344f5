using Entente.Records.Documents.Html;
using Entente.Records.Documents.Warc;

namespace Entente.Records.Documents.Formats;

/// <summary>A web archive: the pages among its records, and texts that were taken out of pages (WET).</summary>
/// <remarks>What is no page (images, requests, redirections) is no document and passes without a word. The day of the
/// crawl stands in where a page does not say when it was published.</remarks>
internal sealed class WarcFormat : IFormat
{
    public IEnumerable<Item> Read(Input input)
    {
        var reader = new WarcReader(input.Stream);
        for (var number = 1; reader.Next() is { } record; number++)
        {
            if (ItemOf(record, input.Name, number) is { } item)
                yield return item with { Line = number };
        }
    }

    private static Item? ItemOf(WarcRecord record, string name, int number)
    {
        if (record.Defect.Length > 0)
            return Item.Of(Problems.NotWarc(name, number, record.Defect));
        if (record.Kind is not ("response" or "resource" or "conversion"))
            return null;
        if (record.Content is not { } content)
            return Item.Of(Problems.LargeRecord(name, number, record.Length)) with { Id = record.Address };
        var answer = record.Kind == "response" ? HttpAnswer.Parse(content) : new HttpAnswer(record.MediaType, content);
        return answer switch
        {
            { IsPage: true, IsPacked: true } => Item.Of(
                Problems.NotUnpacked(name, number, record.Address, answer.Packing)) with { Id = record.Address },
            { IsPage: true } => Page(record, answer, name, number),
            { IsText: true } => new Item { Text = answer.ReadText() } is { Text.Length: > 0 } item
                ? Of(record, item)
                : null,
            _ => null,
        };
    }

    private static Item Page(WarcRecord record, HttpAnswer answer, string name, int number)
    {
        var item = HtmlPage.Read(answer.Content, answer.Charset);
        if (item is null)
            return Item.Of(Problems.TooDeep(name)) with { Id = record.Address };
        return item.Text.Length > 0
            ? Of(record, item)
            : Item.Of(Problems.NoArticleInArchive(name, number, record.Address)) with { Id = record.Address };
    }

    private static Item Of(WarcRecord record, Item item) => item with
    {
        Id = record.Address,
        Url = item.Url.Length > 0 ? item.Url : record.Address,
        Date = item.Date ?? DateText.InAddress(record.Address) ?? DateText.Parse(record.Date),
    };
}
