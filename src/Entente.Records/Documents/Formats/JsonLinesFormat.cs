using System.Text.Json;

namespace Entente.Records.Documents.Formats;

/// <summary>One JSON object a line; a file that is one array of objects is read too.</summary>
internal sealed class JsonLinesFormat : IFormat
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    public IEnumerable<Item> Read(Input input) =>
        input.Stream is PeekedStream peeked && IsArray(peeked.Head) ? ReadArray(input) : ReadLines(input);

    private static bool IsArray(ReadOnlySpan<byte> head)
    {
        var start = head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head;
        return start.TrimStart(" \t\r\n"u8).StartsWith("["u8);
    }

    private static IEnumerable<Item> ReadLines(Input input)
    {
        using var reader = input.OpenText();
        var number = 0;
        var told = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (input.Replaced > told && line.Contains('\uFFFD', StringComparison.Ordinal))
            {
                yield return Item.Of(Problems.NotUtf8(input.Name, number, line.Count(letter => letter == '\uFFFD')));
                told++;
            }

            foreach (var item in ReadLine(input, number, line))
                yield return item;
        }
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
    private static IEnumerable<Item> ReadArray(Input input)
    {
        using var reader = input.OpenText();
        var number = 0;
        foreach (var element in JsonArray.Elements(reader))
        {
            number++;
            foreach (var item in ReadLine(input, number, element))
                yield return item;
        }
    }
}
