namespace Entente.Records.Documents.Formats;

/// <summary>A document as its format gives it, before ids and default dates are settled; or a problem.</summary>
internal sealed record Item
{
    /// <summary>Line or item number, from 1; 0 for the whole file.</summary>
    public int Line { get; init; }

    public string Id { get; init; } = "";

    public DateOnly? Date { get; init; }

    public string Text { get; init; } = "";

    public string Title { get; init; } = "";

    public string Author { get; init; } = "";

    public string Source { get; init; } = "";

    public string Url { get; init; } = "";

    public string Language { get; init; } = "";

    public Problem? Problem { get; init; }

    public static Item Of(Problem problem) => new() { Line = problem.Line, Problem = problem };
}
