namespace Entente.Relations.Pledges;

/// <summary>How many promises, or threats, were kept, beside how many would have been without any.</summary>
/// <param name="Text">The same in words, and why a figure is missing.</param>
/// <param name="Made">How many are on record.</param>
/// <param name="Kept">How many of them were kept.</param>
/// <param name="Compared">Those made of which it is known how often such acts come anyway.</param>
/// <param name="ComparedKept">How many of those were kept.</param>
/// <param name="Expected">How many of those were to be expected without any pledge; null where too few are
/// compared.</param>
/// <param name="Pace">How many times as fast fitting acts came as at other times, 1 for no difference; null where too
/// few are compared.</param>
public sealed record PledgeTally(
    string Text, int Made, int Kept, int Compared, int ComparedKept, double? Expected, double? Pace);
