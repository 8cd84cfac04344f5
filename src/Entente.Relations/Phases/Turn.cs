using Entente.Relations.Briefs;

namespace Entente.Relations.Phases;

/// <summary>One change of phase with what lies on both sides of it.</summary>
/// <param name="Boundary">When it lies.</param>
/// <param name="Segmentation">How probable a change is at each bin.</param>
/// <param name="Bins">The bins.</param>
/// <param name="Before">The phase before it.</param>
/// <param name="After">The phase that it begins.</param>
internal sealed record Turn(
    Boundary Boundary, Segmentation Segmentation, TimeBins Bins, Material Before, Material After)
{
    /// <summary>How much larger the share of cooperation, or of conflict, is after the turn than before, between four
    /// fifths and five quarters.</summary>
    public double Lasting(bool isCooperation)
    {
        var (before, after) = (Share(Before, isCooperation), Share(After, isCooperation));
        return Math.Clamp(after / before, 1 / 1.25, 1.25);
    }

    /// <summary>How probable it is that a phase begins with a day's bin, or with the one before or after it.</summary>
    /// <remarks>What turned two states may be told a little before the series shows it, and a little after: the bin in
    /// which a rate begins to differ is seldom sure.</remarks>
    public double ChangeNear(DateOnly day)
    {
        var bin = Bins.IndexOf(day);
        return Math.Min(1, Enumerable.Range(bin - 1, 3).Where(near => near > 0 && near < Bins.Count)
            .Sum(Segmentation.ChangeAt));
    }

    private static double Share(Material phase, bool isCooperation)
    {
        var tally = phase.Tally;
        return ((isCooperation ? tally.Cooperation : tally.Conflict) + 1.0) / (tally.Acts + 2);
    }
}
