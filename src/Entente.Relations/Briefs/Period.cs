namespace Entente.Relations.Briefs;

/// <summary>What a brief spans.</summary>
/// <param name="From">The first day asked for, else the first day on record; null on an empty record.</param>
/// <param name="To">The last day asked for, else the latest day of publication, included.</param>
public sealed record Period(DateOnly? From, DateOnly? To);
