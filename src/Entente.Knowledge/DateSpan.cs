namespace Entente.Knowledge;

/// <summary>The days on which a fact of a table holds; both ends belong to it.</summary>
/// <remarks><c>default</c> holds always.</remarks>
/// <param name="From">First day; null when unknown or always.</param>
/// <param name="To">Last day; null when it still holds.</param>
public readonly record struct DateSpan(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the fact holds on a day.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(DateOnly date) => (From is null || date >= From) && (To is null || date <= To);
}
