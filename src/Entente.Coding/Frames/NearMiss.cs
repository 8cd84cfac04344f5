using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>A word that the lexicon knows, and what the line that came closest asks for in vain.</summary>
/// <param name="Index">The word in its sentence.</param>
/// <param name="Frame">The most demanding of its lines whose first condition holds.</param>
/// <param name="Failing">The condition of that line that does not hold.</param>
internal readonly record struct NearMiss(int Index, Frame Frame, Condition Failing);
