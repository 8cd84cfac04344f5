namespace Entente.Language.Tagging;

/// <summary>A regular way from a verb's form to the verb: an ending to take off and letters to put back.</summary>
/// <param name="Letters">What the form ends in.</param>
/// <param name="Added">What the base form has in its place.</param>
/// <param name="Rule">What the stem must be like.</param>
internal sealed record VerbEnding(string Letters, string Added, StemRule Rule = StemRule.Any)
{
    private static readonly VerbEnding[] Base = [new("", "")];

    private static readonly VerbEnding[] ThirdPerson =
        [new("ies", "y"), new("s", ""), new("es", ""), new("es", "", StemRule.Doubled)];

    private static readonly VerbEnding[] Past =
    [
        new("ied", "y"), new("ed", "", StemRule.NotDoubled), new("ed", "e"), new("ed", "", StemRule.Doubled),
        new("cked", "c"),
    ];

    private static readonly VerbEnding[] Present =
    [
        new("ying", "ie"), new("ing", "", StemRule.NotDoubled), new("ing", "e"), new("ing", "", StemRule.Doubled),
        new("cking", "c"),
    ];

    /// <summary>The endings of one inflection, the likeliest first.</summary>
    /// <param name="penn">A Penn tag.</param>
    /// <returns>Nothing if the tag is not a verb's; a verb in a name (<c>NNP</c>) keeps what it is called.</returns>
    public static ReadOnlySpan<VerbEnding> Of(ReadOnlySpan<char> penn) => penn switch
    {
        "VB" or "VBP" => Base,
        "VBZ" => ThirdPerson,
        "VBD" or "VBN" => Past,
        "VBG" => Present,
        _ => [],
    };

    /// <summary>Writes the verb of which a form may be, listed or not.</summary>
    /// <param name="form">In small letters.</param>
    /// <param name="verb">As long as the form at least.</param>
    /// <returns>How many letters were written; 0 if the form does not end so.</returns>
    public int Write(ReadOnlySpan<char> form, Span<char> verb)
    {
        if (!form.EndsWith(Letters, StringComparison.Ordinal))
            return 0;
        var stem = form[..^Letters.Length];
        if (Rule == StemRule.NotDoubled && Stem.MustDouble(stem))
            return 0;
        if (Rule == StemRule.Doubled)
        {
            if (!Stem.IsDoubled(stem))
                return 0;
            stem = stem[..^1];
        }

        stem.CopyTo(verb);
        Added.CopyTo(verb[stem.Length..]);
        return stem.Length + Added.Length;
    }
}
