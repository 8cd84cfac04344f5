namespace Entente.Language;

/// <summary>A word that is understood but not written, a line <c>8.1</c> in CoNLL-U; kept, never interpreted.</summary>
/// <param name="AfterIndex">Index of the word it follows, −1 before the first.</param>
/// <param name="Line">The line as it was read, ten columns.</param>
public sealed record EmptyNode(int AfterIndex, string Line);
