namespace Entente.Relations.Scores;

/// <summary>What one figure adds to a score: straight lines that bend at a few values.</summary>
/// <param name="Feature">The figure's number.</param>
/// <param name="Least">Smaller values count as this one.</param>
/// <param name="Most">Larger values count as this one.</param>
/// <param name="Slope">Log-odds for one unit of the figure below the first bend.</param>
/// <param name="Bends">Where the slope changes, and by how much.</param>
internal sealed record Bent(
    int Feature, double Least, double Most, double Slope, IReadOnlyList<(double At, double Change)> Bends)
{
    /// <summary>Log-odds that a value adds.</summary>
    public double Of(double value)
    {
        var limited = Math.Clamp(value, Least, Most);
        var sum = Slope * limited;
        foreach (var (at, change) in Bends)
            sum += change * Math.Max(0, limited - at);
        return sum;
    }
}
