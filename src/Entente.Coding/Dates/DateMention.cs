namespace Entente.Coding.Dates;

/// <summary>Words of a sentence that give a date.</summary>
/// <param name="Start">First UTF-16 code unit within the sentence.</param>
/// <param name="End">One past its last code unit.</param>
/// <param name="Date">What they mean, seen from the document's date.</param>
internal readonly record struct DateMention(int Start, int End, EventDate Date);
