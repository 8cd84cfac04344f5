namespace Entente.Training;

/// <summary>How long and how hard to train.</summary>
internal sealed record Settings
{
    /// <summary>The same seed and treebanks give the same file.</summary>
    public int Seed { get; init; } = 20220719;

    /// <summary>Times round the treebank for the tagger that ships.</summary>
    public int TagEpochs { get; init; } = 8;

    /// <summary>Times round for the taggers of the folds.</summary>
    public int FoldEpochs { get; init; } = 4;

    /// <summary>Parts into which the treebank is cut for tags that have not seen their sentence.</summary>
    public int Folds { get; init; } = 4;

    /// <summary>Times round for morphology and lemmas.</summary>
    public int WordEpochs { get; init; } = 5;

    /// <summary>Times round for trees.</summary>
    public int TreeEpochs { get; init; } = 10;

    /// <summary>The share of wrong steps that are followed while learning.</summary>
    public double Explore { get; init; } = 0.9;

    /// <summary>Features that changed less often are dropped.</summary>
    public int MinimumUpdates { get; init; } = 2;

    /// <summary>Mean weights closer to 0 are dropped, and more of them while the model is too large.</summary>
    public double MinimumWeight { get; init; } = 0.04;

    /// <summary>How large the file may become, in bytes, as far as can be told beforehand.</summary>
    public long LargestFile { get; init; } = 11_300_000;
}
