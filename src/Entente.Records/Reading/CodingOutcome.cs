using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>What became of one piece of input: a coded document, or a problem.</summary>
/// <param name="Read">What reading it gave.</param>
/// <param name="Coded">The document with its events; null when there is a problem.</param>
/// <param name="Problem">Why there is no document, or a warning; null when there is one.</param>
public sealed record CodingOutcome(ReadOutcome Read, CodedDocument? Coded, Problem? Problem);
