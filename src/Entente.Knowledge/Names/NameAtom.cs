namespace Entente.Knowledge.Names;

/// <summary>A piece of a word between hyphens, folded.</summary>
/// <param name="Text">Folded; empty for a mark that breaks names, a comma for one.</param>
/// <param name="WordIndex">The word it belongs to.</param>
/// <param name="EndsWord">Whether it is the last piece of its word.</param>
/// <param name="Casing">How it was written.</param>
internal readonly record struct NameAtom(string Text, int WordIndex, bool EndsWord, AtomCasing Casing);

/// <summary>How a piece of a word was written.</summary>
internal enum AtomCasing
{
    Lower,
    Capital,
    Upper,
}
