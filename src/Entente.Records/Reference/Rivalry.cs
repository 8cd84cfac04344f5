namespace Entente.Records.Reference;

/// <summary>A rivalry between two states.</summary>
/// <remarks>Strategic rivalries: Thompson, Sakuwa and Suhas (2021), Thompson and Dreyer (2011); enduring rivalries:
/// Klein, Goertz and Diehl (2006).</remarks>
/// <param name="Source"><c>tss</c>, <c>td</c> or <c>kgd</c>.</param>
/// <param name="Name">What the dataset calls it.</param>
/// <param name="First">First year.</param>
/// <param name="Last">Last year; that of the coverage where it goes on.</param>
public sealed record Rivalry(string Source, string Name, int First, int Last);
