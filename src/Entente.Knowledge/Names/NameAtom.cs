namespace Entente.Knowledge.Names;

/// <summary>A piece of a word between hyphens.</summary>
/// <param name="Id">Its number in the vocabulary, or <see cref="Vocabulary.Unknown"/>.</param>
/// <param name="SingularId">The number of its singular, likewise.</param>
/// <param name="WordIndex">The word it belongs to.</param>
/// <param name="EndsWord">Whether it is the last piece of its word.</param>
/// <param name="Casing">How it was written.</param>
/// <param name="IsMark">Whether it is a mark that breaks names, a comma for one.</param>
internal readonly record struct NameAtom(
    int Id, int SingularId, int WordIndex, bool EndsWord, AtomCasing Casing, bool IsMark = false);

/// <summary>How a piece of a word was written.</summary>
internal enum AtomCasing
{
    Lower,
    Capital,
    Upper,
}
