using System.Globalization;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Casualties;

/// <summary>How many a noun phrase speaks of: "at least 12 soldiers", "two nuns and a monk".</summary>
internal static class Counts
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number of all that are coordinated; null when the text gives none, as in "dozens of
    /// people".</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="head">Head of the noun phrase; −1 for none.</param>
    public static int? Of(Sentence sentence, int head)
    {
        if (head < 0)
            return null;
        int? sum = null;
        foreach (var index in sentence.WithConjuncts(head))
        {
            if (OfOne(sentence, index) is { } count)
                sum = (sum ?? 0) + count;
        }

        return sum;
    }

    /// <summary>Reads a number in digits or words; null when it is none, or not a number of people.</summary>
    /// <param name="word">One word as written: <c>1,200</c>, <c>forty-two</c>, <c>hundred</c>.</param>
    public static int? Number(string word)
    {
        if (int.TryParse(
            word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits))
            return digits;
        var parts = word.ToLowerInvariant().Split('-');
        if (parts.Length == 2 && Array.IndexOf(Tens, parts[0]) is > 1 and var tens)
            return Array.IndexOf(Units, parts[1]) is > 0 and var unit ? tens * 10 + unit : null;
        if (parts.Length != 1)
            return null;
        if (Array.IndexOf(Units, parts[0]) is >= 0 and var small)
            return small;
        return Array.IndexOf(Tens, parts[0]) is > 1 and var round ? round * 10 : null;
    }

    private static int? OfOne(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Upos == "NUM")
            return Number(token.Form);
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].UniversalRelation == "nummod")
                return Number(sentence.Tokens[child].Form);
        }

        return IsOneAlone(sentence, index, token) ? 1 : null;
    }

    /// <summary>"a monk", "one monk": but "the monk" may have been counted before.</summary>
    private static bool IsOneAlone(Sentence sentence, int index, Token token) =>
        token.Xpos == "NN" && sentence.Measured(index) == index && !IsGroup(token) &&
        sentence.Child(index, "det") is var determiner and >= 0 &&
        sentence.Tokens[determiner].Lemma is "a" or "an" or "another";

    private static bool IsGroup(Token token) =>
        token.Lemma is "number" or "group" or "family" or "crowd" or "dozen" or "hundred" or "thousand" or "score" or
        "handful" or "couple" or "convoy" or "unit" or "total" or "majority" or "lot" or "wave";
}
