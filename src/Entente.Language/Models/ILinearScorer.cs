namespace Entente.Language.Models;

/// <summary>Scores every class by the features that are present: a model being trained or a finished one.</summary>
internal interface ILinearScorer
{
    /// <summary>How many classes are scored.</summary>
    int ClassCount { get; }

    /// <summary>The name of a class: a tag, a relation, an edit script.</summary>
    string NameOf(int classIndex);

    /// <summary>Adds up the weights of the features that are present.</summary>
    /// <param name="features">Hashes of the present features; unknown ones count nothing.</param>
    /// <param name="scores">One place a class, cleared first.</param>
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
