using System.Text.Json;

namespace Entente.Records.Documents.Formats;

/// <summary>One JSON object a line; a file that is one array of objects is read too.</summary>
internal sealed class JsonLinesFormat : IFormat
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true };

    public IEnumerable<Item> Read(Input input)
    {
        using var reader = input.OpenText();
        var number = 0;
        var told = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (number == 1 && line.AsSpan().TrimStart() is ['[', ..])
            {
                foreach (var item in ReadArray(input, line + "\n" + reader.ReadToEnd()))
                    yield return item;
                yield break;
            }

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
            parsed = JsonDocument.Parse(line, Lenient);
        }
        catch (JsonException)
        {
            return [Item.Of(Problems.NotJson(input.Name, number, line))];
        }

        using (parsed)
            return [.. JsonItem.Read(input.Name, number, parsed.RootElement)];
    }

    private static IEnumerable<Item> ReadArray(Input input, string text)
    {
        JsonDocument parsed;
        try
        {
            parsed = JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException error)
        {
            return [Item.Of(Problems.NotJson(input.Name, (int)(error.LineNumber ?? 0) + 1, text))];
        }

        using (parsed)
        {
            return [.. parsed.RootElement.EnumerateArray()
                .SelectMany((element, index) => JsonItem.Read(input.Name, index + 1, element))];
        }
    }
}
