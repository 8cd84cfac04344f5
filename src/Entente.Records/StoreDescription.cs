namespace Entente.Records;

/// <summary>What a store holds and what made it.</summary>
public sealed record StoreDescription
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Size of the file with its log, in bytes; 0 for a temporary store.</summary>
    public long Bytes { get; init; }

    /// <summary>How many steps its tables have taken.</summary>
    public int Version { get; init; }

    /// <summary>Documents, stories and events.</summary>
    public StoreCounts Counts { get; init; }

    /// <summary>Sentences of all documents.</summary>
    public long Sentences { get; init; }

    /// <summary>Who takes part in events, each once.</summary>
    public long Entities { get; init; }

    /// <summary>Documents that wait to be grouped into stories.</summary>
    public long Ungrouped { get; init; }

    /// <summary>First and last day of publication; null when no document has one.</summary>
    public (DateOnly First, DateOnly Last)? Published { get; init; }

    /// <summary>How many documents there are in each language, the commonest first.</summary>
    public IReadOnlyList<(string Language, int Documents)> Languages { get; init; } = [];

    /// <summary>How many events came from where, the most first: <c>text</c>, <c>icews</c> …</summary>
    public IReadOnlyList<(string Origin, int Events)> Origins { get; init; } = [];

    /// <summary>The reference data: what of, whose, and the years they cover.</summary>
    public IReadOnlyList<(string Subject, string Source, int First, int Last)> Reference { get; init; } = [];

    /// <summary>How many documents each coder coded, the most first.</summary>
    public IReadOnlyList<(CoderVersion Version, int Documents)> Coders { get; init; } = [];
}
