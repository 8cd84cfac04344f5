namespace Entente.Relations;

/// <summary>The sentence that says so.</summary>
/// <param name="Document">Id of the document; for an imported event the name of its dataset.</param>
/// <param name="Date">Its day of publication; null when unknown.</param>
/// <param name="Sentence">Number of the sentence in the document, from 1; 0 for a dataset's row.</param>
/// <param name="Start">First Unicode code point of the sentence in the document as given.</param>
/// <param name="End">One past its last code point.</param>
/// <param name="Event">Id of the event in the store; empty for a sentence that names the tie.</param>
public sealed record Evidence(string Document, DateOnly? Date, int Sentence, int Start, int End, string Event);
