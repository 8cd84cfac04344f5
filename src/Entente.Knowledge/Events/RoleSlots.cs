namespace Entente.Knowledge.Events;

/// <summary>Where a frame looks for its actors or its recipients.</summary>
/// <param name="Slots">Tried from left to right, the first that an actor fills wins; empty when the act has no such
/// role.
/// The table's empty cell has become the default here.</param>
/// <param name="Joined">The slot whose parties join the actors of a symmetric act; empty for none.</param>
public sealed record RoleSlots(IReadOnlyList<string> Slots, string Joined)
{
    /// <summary>Whether the act has no such role.</summary>
    public bool IsNone => Slots.Count == 0 && Joined.Length == 0;
}
