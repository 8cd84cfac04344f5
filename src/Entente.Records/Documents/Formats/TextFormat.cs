namespace Entente.Records.Documents.Formats;

/// <summary>A file that is one document as it stands.</summary>
internal sealed class TextFormat : IFormat
{
    public IEnumerable<Item> Read(Input input)
    {
        var text = input.ReadText();
        foreach (var repair in input.Repairs())
            yield return repair;
        yield return string.IsNullOrWhiteSpace(text) ? Item.Of(Problems.EmptyFile(input.Name)) : FrontMatter.Take(text);
    }
}
