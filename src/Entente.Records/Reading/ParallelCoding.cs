using Entente.Coding;
using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>Codes documents on several cores; what comes out has the order of what goes in.</summary>
public static class ParallelCoding
{
    /// <summary>Codes documents as they are read, each result as soon as it and all before it are done.</summary>
    /// <param name="outcomes">What a <see cref="DocumentReader"/> gives; it is walked on a thread of its own.</param>
    /// <param name="code">The coder; called on several threads at once. A document on which it fails becomes a
    /// problem.</param>
    /// <param name="threads">How many documents are coded at a time; 0 for as many as there are cores.</param>
    /// <returns>One outcome for each that went in, in the same order.</returns>
    public static IEnumerable<CodingOutcome> Code(
        IEnumerable<ReadOutcome> outcomes, Func<Document, CodedDocument> code, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return InOrder.Select(
            outcomes, outcome => CodeOne(outcome, code), threads > 0 ? threads : Environment.ProcessorCount);
    }

    private static CodingOutcome CodeOne(ReadOutcome outcome, Func<Document, CodedDocument> code)
    {
        if (outcome.Document is not { } document)
            return new CodingOutcome(outcome, null, outcome.Problem);
        try
        {
            return new CodingOutcome(outcome, code(document), null);
        }
#pragma warning disable CA1031 // A worker loop: one document on which the coder fails must not stop a million others.
        catch (Exception error)
#pragma warning restore CA1031
        {
            var problem = Problems.NotCoded(outcome.File, outcome.Line, document.Id, error);
            return new CodingOutcome(outcome, null, problem);
        }
    }
}
