namespace Entente.Coding;

/// <summary>A word that could have named an act, and why it became an event or did not.</summary>
/// <param name="SentenceNumber">Number of the sentence in the document, from 1.</param>
/// <param name="Trigger">The word as written.</param>
/// <param name="Line">The line of the lexicon that fits it.</param>
/// <param name="Outcome">In plain words: the event's type, or what was missing.</param>
public sealed record Explanation(int SentenceNumber, string Trigger, string Line, string Outcome);
