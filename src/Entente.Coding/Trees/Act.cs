namespace Entente.Coding.Trees;

/// <summary>A word that may name an act, and what carries it.</summary>
/// <param name="Index">Index of the word in its sentence.</param>
/// <param name="IsNoun">Whether it is a noun, so that its roles are possessives and prepositional phrases.</param>
/// <param name="SupportIndex">The verb that carries the noun, <c>imposed</c> in "imposed sanctions"; −1 for
/// none.</param>
internal readonly record struct Act(int Index, bool IsNoun, int SupportIndex = -1);
