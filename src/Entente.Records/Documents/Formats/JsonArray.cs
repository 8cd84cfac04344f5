using System.Text;

namespace Entente.Records.Documents.Formats;

/// <summary>Cuts an array, or objects one after the other, into elements by the brackets and quotation marks alone, so
/// that a broken element does not stop the others.</summary>
internal static class JsonArray
{
    public static IEnumerable<string> Elements(TextReader reader)
    {
        var element = new StringBuilder();
        var (depth, inString, escaped, inArray) = (0, false, false, false);
        for (var next = reader.Read(); next >= 0; next = reader.Read())
        {
            var letter = (char)next;
            var isOuter = !inString && depth <= (inArray ? 1 : 0);
            if (isOuter && letter is '[' && depth == 0)
            {
                (depth, inArray) = (1, true);
                continue;
            }

            if (isOuter && (letter is ',' or ']' || (letter == '{' && !inArray)))
            {
                if (Taken(element) is { } found)
                    yield return found;
                if (letter == ']')
                    yield break;
                if (letter == ',')
                    continue;
            }

            element.Append(letter);
            inString = letter == '"' && !escaped ? !inString : inString;
            escaped = inString && letter == '\\' && !escaped;
            if (!inString)
                depth += letter is '{' or '[' ? 1 : letter is '}' or ']' ? -1 : 0;
        }

        if (Taken(element) is { } last)
            yield return last;
    }

    private static string? Taken(StringBuilder element)
    {
        var text = element.ToString();
        element.Clear();
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
