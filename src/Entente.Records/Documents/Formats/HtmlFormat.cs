using Entente.Records.Documents.Html;

namespace Entente.Records.Documents.Formats;

/// <summary>A page with one article.</summary>
internal sealed class HtmlFormat : IFormat
{
    public IEnumerable<Item> Read(Input input)
    {
        var item = HtmlPage.Read(input.Stream);
        yield return item.Text.Length > 0 ? item : Item.Of(Problems.NoArticle(input.Name));
    }
}
