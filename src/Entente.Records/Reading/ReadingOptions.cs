using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>How a corpus is read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Day of publication where neither document nor file tells it; null to leave it unknown.</summary>
    public DateOnly? DefaultDate { get; init; }

    /// <summary>How the input is written; by default each file tells.</summary>
    public DocumentFormat Format { get; init; }

    /// <summary>What is rarely needed of the reader.</summary>
    public ReaderOptions Reader { get; init; } = new();

    /// <summary>What codes: documents that something else coded are coded again.</summary>
    public CoderVersion Coder { get; init; }

    /// <summary>How many documents are coded at a time; 0 for as many as there are cores.</summary>
    public int Threads { get; init; }

    /// <summary>Whether stories are assigned at the end; not needed when more is to be read.</summary>
    public bool AssignStories { get; init; } = true;
}
