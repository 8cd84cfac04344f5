namespace Entente.Relations.Pledges;

/// <summary>A pledge and what became of it.</summary>
/// <param name="Act">The act that announces it; where it is known only by its end, that end.</param>
/// <param name="Status">What became of it.</param>
/// <param name="By">The act that decided it; null for none.</param>
/// <param name="IsMade">Whether the announcement itself is on record.</param>
internal sealed record FoundPledge(Act Act, string Status, Act? By, bool IsMade = true)
{
    public bool IsKept => Status == "kept";

    /// <summary>The day after which it is no longer waited for a fitting act; null where the horizon ends the
    /// wait.</summary>
    public DateOnly? Decided => Status is "kept" or "broken" or "suspended" ? By?.Date : null;
}
