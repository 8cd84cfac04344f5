using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>A word that the lexicon knows, and what its last line asks for in vain.</summary>
/// <param name="Index">The word in its sentence.</param>
/// <param name="Frame">The most general of its lines, by the lexicon's order.</param>
/// <param name="Failing">The condition of that line that does not hold.</param>
internal readonly record struct NearMiss(int Index, Frame Frame, Condition Failing);
