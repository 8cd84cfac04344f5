using Entente.Relations;
using Entente.Relations.Scores;
using Entente.Relations.Ties;

namespace Entente.Calibration;

/// <summary>A dyad of a sample with what is known of it.</summary>
/// <param name="Index">Its place among the pairs of the network.</param>
/// <param name="Dyad">The two states.</param>
/// <param name="Acts">Acts between them.</param>
/// <param name="Truth">What scholars recorded.</param>
internal sealed record Case(int Index, Dyad Dyad, double Acts, IReadOnlyDictionary<ScoreKind, bool> Truth)
{
    /// <summary>The kinds of tie that agree with what scholars recorded; at least one.</summary>
    public required IReadOnlySet<TieKind> Kinds { get; init; }

    /// <summary>What it counts in fitting: dyads of few acts count less, since their figures are mostly the
    /// prior.</summary>
    public double Weight => Math.Min(1, Math.Sqrt(Acts / 20));

    /// <summary>The fold it lies in, the same in every sample and every run.</summary>
    /// <param name="folds">How many there are.</param>
    /// <param name="seed">Which of several ways to cut.</param>
    public int Fold(int folds, int seed)
    {
        // FNV-1a; string.GetHashCode differs from run to run.
        var hash = 2166136261u;
        foreach (var letter in $"{seed}:{Dyad}")
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) % (uint)folds);
    }
}
