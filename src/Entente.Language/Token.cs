namespace Entente.Language;

/// <summary>One syntactic word of a sentence, as Universal Dependencies counts words (<c>don't</c> is two).</summary>
/// <remarks>
/// Conventions: Universal Dependencies v2, https://universaldependencies.org. Equality is by value.
/// </remarks>
/// <param name="Form">The word as written.</param>
/// <param name="Start">First UTF-16 code unit of the word in the text that was parsed.</param>
/// <param name="End">One past its last code unit.</param>
/// <param name="Upos">Universal part of speech: <c>NOUN</c>, <c>VERB</c>, <c>PROPN</c> …</param>
/// <param name="Xpos">Penn Treebank tag: <c>NNP</c>, <c>VBD</c> …; empty when unknown.</param>
/// <param name="Lemma">Dictionary form, lower case but for names.</param>
/// <param name="Features">Morphology as CoNLL-U writes it, <c>Tense=Past|VerbForm=Fin</c>; empty for none.</param>
/// <param name="HeadIndex">Index of the governing word in the sentence, −1 for the root.</param>
/// <param name="Relation">Relation to the head with its subtype: <c>nsubj:pass</c>, <c>obl</c>, <c>root</c> …</param>
public sealed record Token(
    string Form,
    int Start,
    int End,
    string Upos = "",
    string Xpos = "",
    string Lemma = "",
    string Features = "",
    int HeadIndex = -1,
    string Relation = "")
{
    /// <summary>Whether a space follows the word in the text.</summary>
    public bool SpaceAfter { get; init; } = true;

    /// <summary>CoNLL-U's last column without <c>SpaceAfter</c>; empty for none.</summary>
    public string Miscellany { get; init; } = "";

    /// <summary>CoNLL-U's enhanced dependencies as read, ninth column; empty for none. Parsing drops them.</summary>
    public string EnhancedDependencies { get; init; } = "";

    /// <summary>The relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public string UniversalRelation =>
        Relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? Relation[..colon] : Relation;
}
