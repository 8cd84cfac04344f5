namespace Entente.Coding;

/// <summary>When an event took place, as far as the text says.</summary>
/// <param name="First">First possible day; null when nothing is known.</param>
/// <param name="Last">Last possible day, included; equal to <paramref name="First"/> for a single day.</param>
/// <param name="Precision">How exactly the text dates it.</param>
public readonly record struct EventDate(DateOnly? First, DateOnly? Last, DatePrecision Precision);
