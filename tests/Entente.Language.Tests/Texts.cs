using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests;

/// <summary>Texts that look like news, and texts that look like nothing.</summary>
internal static class Texts
{
    private static readonly string[] Bits =
    [
        "Iran", "Moscow’s", "don't", "cannot", "U.S.", "Gen.", "ship", "ships", "drones", "the", "a", "$5", "10%",
        "1980-88", "US-led", "al-Assad", ".", ",", "!", "?", "...", "…", "“", "”", "\"", "'", "’", "(", ")", "-", "–",
        "—", "\n", "\n\n", "\r\n", "\t", " ", "https://a.example/b", "x@y.example", "#tag", "@desk", "😀", "\ud800",
        "\udc00", "\0", "\u0085", "\u00a0", "\u200b", "\ufeff", "Тегеран", "テヘラン", "طهران", "e\u0301", "states'",
        "'s", "n't", "/", ":", ";", "*", "<b>", "&amp;", "[", "]", "{", "}", "@", "#", ":)", "1.", "a.m.", "Mr", ".com",
    ];

    public static Gen<string> Any => Gen.OneOf(News, Noise);

    /// <summary>Texts of some hundred thousand characters, with empty lines or without.</summary>
    public static Gen<string> Long =>
        from texts in Gen.ArrayOf(Any, 3)
        from times in Gen.ArrayOf(Gen.Choose(1, 3000), 3)
        from between in Gen.Elements("", " ", "\n", "\r\n", "\n\n")
        select string.Concat(texts.Zip(times, (text, count) =>
            string.Concat(Enumerable.Repeat(text + between, count))));

    private static Gen<string> News =>
        from count in Gen.Choose(0, 60)
        from bits in Gen.ArrayOf(Gen.Elements(Bits), count)
        from gaps in Gen.ArrayOf(Gen.Elements(" ", " ", " ", ""), count)
        select string.Concat(bits.Zip(gaps, (bit, gap) => bit + gap));

    private static Gen<string> Noise =>
        from count in Gen.Choose(0, 80)
        from letters in Gen.ArrayOf(Gen.Choose(0, char.MaxValue).Select(number => (char)number), count)
        select new string(letters);
}
