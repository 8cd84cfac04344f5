namespace Entente.Records;

/// <summary>A sentence of a stored document.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Start">First UTF-16 code unit in the document.</param>
/// <param name="End">One past its last code unit.</param>
/// <param name="Text">The sentence as written.</param>
public sealed record StoredSentence(int Number, int Start, int End, string Text);
