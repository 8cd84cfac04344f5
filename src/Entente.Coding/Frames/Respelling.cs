using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The dictionary forms that an inflected verb may have when its own was misread.</summary>
/// <remarks>
/// Lemmas are learned by their endings, and those of rare verbs come out as <c>fre</c>, <c>patroll</c>, <c>raide</c> or
/// <c>shel</c>. Whether such a form is a word is for the lexicon to say.
/// </remarks>
internal static class Respelling
{
    /// <summary>Spellings that differ from the lemma by a silent e or a doubled consonant and explain the
    /// form.</summary>
    /// <param name="verb">A verb whose lemma nobody knows.</param>
    public static IEnumerable<string> Of(Token verb)
    {
        var (lemma, form) = (verb.Lemma.ToLowerInvariant(), verb.Form.ToLowerInvariant());
        if (lemma.Length < 3 || verb.Xpos is not ("VBD" or "VBN" or "VBG"))
            return [];
        string[] spellings = lemma[^1] == 'e' || lemma[^1] == lemma[^2]
            ? [$"{lemma}e", lemma[..^1], $"{lemma}{lemma[^1]}"]
            : [$"{lemma}e", $"{lemma}{lemma[^1]}"];
        return spellings.Where(spelling => Inflects(spelling, form));
    }

    private static bool Inflects(string spelling, string form)
    {
        var stem = spelling[^1] == 'e' ? spelling[..^1] : spelling;
        return form == $"{stem}ed" || form == $"{stem}ing" || form == $"{spelling}ing" ||
            form == $"{spelling}{spelling[^1]}ed" || form == $"{spelling}{spelling[^1]}ing";
    }
}
