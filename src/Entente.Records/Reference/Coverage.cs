namespace Entente.Records.Reference;

/// <summary>The years that a reference dataset of a store speaks of.</summary>
/// <param name="Subject">What it is about: <c>alliances</c>, <c>disputes</c> …</param>
/// <param name="Source">Whose: <c>atop</c>, <c>cow</c> …</param>
/// <param name="First">First year.</param>
/// <param name="Last">Last year, included.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record Coverage(string Subject, string Source, int First, int Last, int Rows)
{
    /// <summary>Whether it speaks of a year.</summary>
    /// <param name="year">The year.</param>
    public bool Contains(int year) => year >= First && year <= Last;
}
