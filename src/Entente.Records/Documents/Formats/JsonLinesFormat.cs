using System.Text.Json;

namespace Entente.Records.Documents.Formats;

/// <summary>One JSON object a line; an array of objects, and objects spread over lines, are read too.</summary>
internal sealed class JsonLinesFormat : IFormat
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    public IEnumerable<Item> Read(Input input) =>
        input.Stream is PeekedStream peeked && IsSpread(peeked.Head) ? ReadElements(input) : ReadLines(input);

    // Programs that spread an object over lines leave its bracket alone on the first.
    private static bool IsSpread(ReadOnlySpan<byte> head)
    {
        var start = (head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head).TrimStart(" \t\r\n"u8);
        var end = start.IndexOf((byte)'\n');
        return start.StartsWith("["u8) || (end > 0 && start[..end].TrimEnd(" \t\r"u8) is [(byte)'{']);
    }

    private static IEnumerable<Item> ReadLines(Input input)
    {
        using var reader = input.OpenText();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            foreach (var item in ReadLine(input, number, line))
                yield return item;
        }

        foreach (var repair in input.Repairs())
            yield return repair;
    }

    private static IEnumerable<Item> ReadLine(Input input, int number, string line)
    {
        JsonDocument parsed;
        try
        {
            parsed = JsonDocument.Parse(SoundJson.Of(line), Lenient);
        }
        catch (JsonException)
        {
            return [Item.Of(Problems.NotJson(input.Name, number, line))];
        }

        using (parsed)
            return [.. JsonItem.Read(input.Name, number, parsed.RootElement)];
    }

    // An array may be as large as any file of lines: its elements are read one by one.
    private static IEnumerable<Item> ReadElements(Input input)
    {
        using var reader = input.OpenText();
        var number = 0;
        foreach (var element in JsonArray.Elements(reader))
        {
            number++;
            foreach (var item in ReadLine(input, number, element))
                yield return item;
        }

        foreach (var repair in input.Repairs())
            yield return repair;
    }
}
