using Entente.Records.Reading;

namespace Entente.Cli.Answers;

/// <summary>A form in which coded documents leave the program, one after the other.</summary>
internal interface ICodedAnswer : IDisposable
{
    /// <summary>The form with that name.</summary>
    /// <param name="name"><c>jsonl</c>, <c>csv</c> or <c>table</c>.</param>
    /// <param name="explains">Whether it says why.</param>
    public static ICodedAnswer Named(string name, bool explains) => name switch
    {
        "csv" => new CodedCsv(),
        "table" => new CodedTable(explains),
        _ => new CodedJsonLines(explains),
    };

    /// <summary>Writes what stands before the first document.</summary>
    public void Begin(TextWriter output);

    /// <summary>Writes one document, or the error that stands in its place.</summary>
    public void Write(CodingOutcome outcome, TextWriter output);

    /// <summary>Writes what stands after the last document.</summary>
    public void End(TextWriter output);
}
