using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Records.Stories;

/// <summary>How much it says that two texts share a word: much for one that few texts use.</summary>
/// <remarks>
/// The numbers are fixed and do not come from the documents at hand: so what two documents are to each other never
/// depends on which others there are, and grouping can go on where it stopped. Names that stand in every report of
/// world affairs count as common words; otherwise all articles of one conflict would look alike.
/// </remarks>
internal static class CommonWords
{
    private const double Texts = 1000;

    // Spärck Jones's inverse document frequency, bent so that middling words say less; found on half of the news
    // copies (docs/records.md) together with the share of plain words: names and numbers survive rewording, words do
    // not.
    private const double Bend = 1.5;
    private const double WordShare = 0.5;

    private static readonly FrozenDictionary<string, int> Counts = Read();

    private static readonly FrozenDictionary<string, int> StemCounts = Counts
        .GroupBy(pair => Stem(pair.Key), pair => pair.Value, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);

    /// <summary>0 for a word of every text, 1 for one that is not listed.</summary>
    public static double Rarity(string word) => Rarity(Counts.GetValueOrDefault(word));

    /// <summary>0…½ for a word of which only the stem is known.</summary>
    public static double WeightOfStem(string stem) => WordShare * Rarity(StemCounts.GetValueOrDefault(stem));

    /// <summary>Cuts the commonest endings off a lower-case word: <c>deliveries</c> and <c>delivered</c> keep
    /// different stems, <c>ships</c> and <c>shipped</c> nearly one. Cheap and rough on purpose.</summary>
    public static string Stem(string word)
    {
        var cut = word switch
        {
            { Length: > 5 } when word.EndsWith("ing", StringComparison.Ordinal) => word[..^3],
            { Length: > 4 } when word.EndsWith("ed", StringComparison.Ordinal) => word[..^2],
            { Length: > 4 } when word.EndsWith("es", StringComparison.Ordinal) => word[..^2],
            { Length: > 3 } when word.EndsWith('s') && word[^2] != 's' => word[..^1],
            _ => word,
        };
        return cut.Length > 4 && cut.EndsWith('e') ? cut[..^1] : cut;
    }

    private static double Rarity(int count) =>
        Math.Pow(Math.Log((Texts + 1) / (count + 1)) / Math.Log(Texts + 1), Bend);

    private static FrozenDictionary<string, int> Read()
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("common-words.txt")!;
        using var reader = new StreamReader(stream);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    counts.TryAdd(word, count);
            }
            else if (!line.StartsWith('#'))
            {
                count = int.Parse(line, CultureInfo.InvariantCulture);
            }
        }

        return counts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
