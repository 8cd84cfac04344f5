namespace Entente.Language;

/// <summary>Several syntactic words that are written as one, as CoNLL-U's <c>1-2</c> lines say.</summary>
/// <param name="FirstIndex">Index of the first word.</param>
/// <param name="LastIndex">Index of the last word.</param>
/// <param name="Form">How they are written: <c>don't</c>.</param>
public sealed record MultiwordRange(int FirstIndex, int LastIndex, string Form)
{
    /// <summary>The line's last column, without <c>SpaceAfter</c>; empty for none.</summary>
    public string Miscellany { get; init; } = "";
}
