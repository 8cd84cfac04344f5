namespace Entente.Relations.Pledges;

/// <summary>Something that one of the two announced, promised or threatened, and what became of it.</summary>
/// <param name="Text">Who announced what to whom.</param>
/// <param name="By">Code of the one who is bound by it; of the first of both when it is mutual.</param>
/// <param name="To">Code of the other.</param>
/// <param name="Date">First possible day; null when unknown.</param>
/// <param name="Status"><c>open</c>, <c>overdue</c>, <c>kept</c>, <c>broken</c>, <c>suspended</c>, <c>superseded</c> or
/// <c>denied</c>: the source that tells of it says that it was not fulfilled.</param>
/// <param name="Reason">Why it has this status: the later act, or that none is on record.</param>
/// <param name="Evidence">The pledge and, unless it is open, the act that decided it.</param>
public sealed record Pledge(
    string Text,
    string By,
    string To,
    DateOnly? Date,
    string Status,
    string Reason,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How probable it was that a fitting act would come in the time it was waited for without any pledge;
    /// null where the rate of such acts cannot be known.</summary>
    public double? ChanceAnyway { get; init; }
}
