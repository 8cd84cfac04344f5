namespace Entente.Records.Documents;

/// <summary>What reading rarely needs to be told.</summary>
public sealed record ReaderOptions
{
    /// <summary>Which columns of a table hold what.</summary>
    public CsvColumns Columns { get; init; } = new();

    /// <summary>What <c>-</c> among the paths stands for; null for a file of that name.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>What answers requests for addresses; null for the network.</summary>
    public HttpMessageHandler? Web { get; init; }
}
