using System.Collections.Frozen;

namespace Entente.Language.Tagging;

/// <summary>The verbs of <c>verbs.txt</c> and the forms of <c>irregular-verbs.txt</c>, in small letters.</summary>
internal static class Verbs
{
    // The tables stand before the look-ups, which are made of them in the order of the text.

    /// <summary>All base forms, in no order.</summary>
    public static FrozenSet<string> Listed { get; } =
        Lines("verbs.txt").SelectMany(verbs => verbs).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Irregular forms with the verb that each belongs to, in no order.</summary>
    public static FrozenDictionary<string, string> Irregular { get; } = Lines("irregular-verbs.txt")
        .SelectMany(line => line.Skip(1).Select(form => KeyValuePair.Create(form, line[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ListedBySpan =
        Listed.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> IrregularBySpan =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The listed verb that is spelled so, or null.</summary>
    public static string? Find(ReadOnlySpan<char> word) =>
        ListedBySpan.TryGetValue(word, out var verb) ? verb : null;

    /// <summary>The verb of which this is an irregular form, or null.</summary>
    public static string? OfIrregular(ReadOnlySpan<char> form) =>
        IrregularBySpan.TryGetValue(form, out var verb) ? verb : null;

    private static IEnumerable<string[]> Lines(string resource)
    {
        using var stream = typeof(Verbs).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
        }
    }
}
