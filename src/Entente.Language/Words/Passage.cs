namespace Entente.Language.Words;

/// <summary>A stretch of a text that is read without looking at the rest.</summary>
/// <param name="Text">The stretch.</param>
/// <param name="Start">Where it starts in the whole text, in UTF-16 code units.</param>
/// <param name="IsBroken">Whether the text goes on behind it without a blank.</param>
internal readonly record struct Passage(string Text, int Start = 0, bool IsBroken = false);
