using System.Text.RegularExpressions;

namespace Entente.Records.Documents.Formats;

/// <summary>What a text says of itself before it begins: a <c>---</c> block, or lines such as <c>Date:
/// 2022-07-21</c>.</summary>
/// <remarks>The lines are blanked in the text, so that offsets still count into the file.</remarks>
internal static partial class FrontMatter
{
    // A date line may stand under a headline and a byline, but not deep in the text, where it would be content.
    private const int LinesLookedAt = 12;

    /// <summary>Takes the front matter out of a text.</summary>
    public static Item Take(string text)
    {
        var item = new Item();
        var blanked = text.ToCharArray();
        var hasBlock = text.StartsWith("---", StringComparison.Ordinal) &&
            text.Contains("\n---", StringComparison.Ordinal);
        var inBlock = false;
        var number = 0;
        foreach (var (start, end) in Lines.Of(text))
        {
            number++;
            var line = text.AsSpan(start, end - start).Trim();
            if (line is "---" && (inBlock || (hasBlock && number == 1)))
                inBlock = !inBlock;
            else if (!inBlock && number > LinesLookedAt)
                break;
            else if (!TryTake(text[start..end], ref item) && !inBlock)
                continue;
            blanked.AsSpan(start, end - start).Fill(' ');
        }

        return item with { Text = new string(blanked) };
    }

    private static bool TryTake(string line, ref Item item)
    {
        var match = Pair().Match(line);
        if (!match.Success)
            return false;
        var value = match.Groups["value"].Value.Trim('"', '\'', ' ');
        switch (match.Groups["key"].Value.ToUpperInvariant())
        {
            case "TITLE" or "HEADLINE":
                item = item with { Title = value };
                return true;
            case "SOURCE" or "PUBLISHER" or "PUBLICATION":
                item = item with { Source = value };
                return true;
            case "URL" or "LINK":
                item = item with { Url = value };
                return true;
            case "LANGUAGE" or "LANG":
                item = item with { Language = value };
                return true;
            case "AUTHOR":
                item = item with { Author = value };
                return true;
            default:
                var isDate = DateText.TryParse(value, out var date);
                item = isDate ? item with { Date = item.Date ?? date } : item;
                return isDate;
        }
    }

    [GeneratedRegex(
        """
        ^\s*(?<key>title|headline|source|publisher|publication|url|link|lang|language|author
        |date|pubdate|published(?:\ (?:on|at))?|publication\ date)\s*:\s*(?<value>\S.{0,300}?)\s*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
