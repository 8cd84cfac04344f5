namespace Entente.Relations.Briefs;

/// <summary>A sentence that a brief cites.</summary>
/// <param name="Number">Its number in brackets, from 1, in order of document date, document and place.</param>
/// <param name="Document">Id of the document, or name of the dataset.</param>
/// <param name="Date">Day of publication; null when unknown.</param>
/// <param name="Title">Headline; empty for none.</param>
/// <param name="Publisher">Who published it; empty when unknown.</param>
/// <param name="Url">Address of the document; empty for none.</param>
/// <param name="Sentence">Number of the sentence in the document, from 1; 0 for a dataset's row.</param>
/// <param name="Start">First code point of the sentence.</param>
/// <param name="End">One past its last code point.</param>
/// <param name="Event">Id of the first event cited from it.</param>
/// <param name="Text">The sentence as written; empty for a dataset's row without text.</param>
public sealed record Source(
    int Number,
    string Document,
    DateOnly? Date,
    string Title,
    string Publisher,
    string Url,
    int Sentence,
    int Start,
    int End,
    string Event,
    string Text);
