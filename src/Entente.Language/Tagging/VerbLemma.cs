namespace Entente.Language.Tagging;

/// <summary>Holds a verb's learned lemma against the verbs that English has.</summary>
/// <remarks>
/// The learned lemma stands if it is a listed verb and the form can be its form. Otherwise the first listed verb of
/// which it can be takes its place, without a prefix before with one; if there is none, the learned lemma stays.
/// </remarks>
internal static class VerbLemma
{
    /// <summary>Longer "verbs" are runs of letters, addresses and the like.</summary>
    private const int LongestForm = 40;

    /// <summary>The learned lemma or a better one.</summary>
    /// <param name="form">The word with plain quotes.</param>
    /// <param name="penn">Its Penn tag.</param>
    /// <param name="learned">The lemma that the model gives.</param>
    public static string Checked(string form, ReadOnlySpan<char> penn, string learned)
    {
        if (form.Length > LongestForm || VerbEnding.Of(penn).IsEmpty)
            return learned;
        Span<char> letters = stackalloc char[form.Length];
        form.AsSpan().ToLowerInvariant(letters);
        if (Choose(letters, prefix: 0, penn, learned) is { } verb)
            return verb;
        var prefix = VerbPrefix.Length(letters);
        if (prefix == 0 || Verbs.Find(learned) is not null)
            return learned;
        return Choose(letters, prefix, penn, learned) ?? learned;
    }

    private static string? Choose(ReadOnlySpan<char> form, int prefix, ReadOnlySpan<char> penn, string learned)
    {
        var rest = form[prefix..];
        var mayBeIrregular = penn is "VBZ" or "VBD" or "VBN";
        var first = mayBeIrregular ? Verbs.OfIrregular(rest) : null;
        if (first is not null && Is(learned, form[..prefix], first))
            return learned;
        Span<char> letters = stackalloc char[LongestForm];
        foreach (var ending in VerbEnding.Of(penn))
        {
            var length = ending.Write(rest, letters);
            if (length == 0 || Verbs.Find(letters[..length]) is not { } verb)
                continue;
            if (Is(learned, form[..prefix], verb))
                return learned;
            first ??= verb;
        }

        return first is null || prefix == 0 ? first : string.Concat(form[..prefix], first);
    }

    private static bool Is(string lemma, ReadOnlySpan<char> prefix, string verb) =>
        lemma.Length == prefix.Length + verb.Length
        && lemma.AsSpan().StartsWith(prefix, StringComparison.Ordinal)
        && lemma.AsSpan().EndsWith(verb, StringComparison.Ordinal);
}
