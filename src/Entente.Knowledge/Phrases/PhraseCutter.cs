using Entente.Knowledge.Names;

namespace Entente.Knowledge.Phrases;

/// <summary>Cuts a phrase into words and marks, as a parser would do it roughly.</summary>
internal static class PhraseCutter
{
    public static List<string> Cut(string phrase)
    {
        var words = new List<string>();
        foreach (var chunk in phrase.AsSpan().Trim().Split(' '))
            AddChunk(phrase.AsSpan().Trim()[chunk].Trim(), words);
        DropNickname(words);
        return words;
    }

    // Joaquín "El Chapo" Guzmán is known with and without what stands between the quotation marks.
    private static void DropNickname(List<string> words)
    {
        var open = words.Count > 1 ? words.FindIndex(1, IsQuote) : -1;
        var close = open < 0 ? -1 : words.FindIndex(open + 1, IsQuote);
        if (close > open + 1 && close - open <= 4 && close + 1 < words.Count && char.IsUpper(words[close + 1][0]))
            words.RemoveRange(open, close - open + 1);
    }

    private static bool IsQuote(string word) => word is "\"" or "“" or "”";

    private static void AddChunk(ReadOnlySpan<char> chunk, List<string> words)
    {
        while (chunk.Length > 1 && IsMark(chunk[0]))
        {
            words.Add(chunk[..1].ToString());
            chunk = chunk[1..];
        }

        var end = chunk.Length;
        while (end > 1 && IsMark(chunk[end - 1]))
            end--;
        AddWord(chunk[..end], words);
        for (; end < chunk.Length; end++)
            words.Add(chunk[end].ToString());
    }

    private static void AddWord(ReadOnlySpan<char> word, List<string> words)
    {
        var possessive = word.Length > 2 && word[^1] is 's' or 'S' && Folding.IsApostrophe(word[^2]);
        if (word.Length > 0)
            words.Add((possessive ? word[..^2] : word).ToString());
        if (possessive)
            words.Add("'s");
    }

    private static bool IsMark(char letter) => ",;:()[]!?\"“”".Contains(letter, StringComparison.Ordinal);
}
