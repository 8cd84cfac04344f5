namespace Entente.Records;

/// <summary>One place in one document that reports an event.</summary>
/// <param name="EventId">The stored event.</param>
/// <param name="DocumentId">The document; empty for an imported event.</param>
/// <param name="DocumentDate">Day of publication; null when unknown.</param>
/// <param name="DocumentTitle">Headline; empty for none.</param>
/// <param name="DocumentSource">Publisher; empty when unknown.</param>
/// <param name="SentenceNumber">Number of the sentence in the document, from 1.</param>
/// <param name="SentenceText">The sentence as written.</param>
/// <param name="Start">First UTF-16 code unit of the sentence in the document.</param>
/// <param name="End">One past its last code unit.</param>
public sealed record EventReport(
    string EventId,
    string DocumentId,
    DateOnly? DocumentDate,
    string DocumentTitle,
    string DocumentSource,
    int SentenceNumber,
    string SentenceText,
    int Start,
    int End);
