namespace Entente.Training;

/// <summary>How long and how hard to train.</summary>
internal sealed record Settings
{
    /// <summary>The same seed and treebanks give the same file.</summary>
    public int Seed { get; init; } = 20220719;

    /// <summary>Times round the treebank for the tagger that ships.</summary>
    public int TagEpochs { get; init; } = 8;

    /// <summary>Times round for the taggers of the folds.</summary>
    public int FoldEpochs { get; init; } = 5;

    /// <summary>Parts into which the treebank is cut for tags that have not seen their sentence.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Times round for morphology and lemmas.</summary>
    public int WordEpochs { get; init; } = 6;

    /// <summary>Times round for trees.</summary>
    public int TreeEpochs { get; init; } = 12;

    /// <summary>The share of wrong steps that are followed while learning.</summary>
    public double Explore { get; init; } = 0.9;

    /// <summary>Features of the parser that changed less often are dropped.</summary>
    public int MinimumUpdates { get; init; } = 2;

    /// <summary>Mean weights of steps closer to 0 are dropped.</summary>
    public double MinimumArcWeight { get; init; } = 0.05;

    /// <summary>Mean weights of relations closer to 0 are dropped.</summary>
    public double MinimumRelationWeight { get; init; } = 0.05;
}
