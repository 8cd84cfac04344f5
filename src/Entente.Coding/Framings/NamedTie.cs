using Entente.Knowledge.Framings;

namespace Entente.Coding.Framings;

/// <summary>A name for a tie, found in a sentence.</summary>
/// <param name="Term">Which one.</param>
/// <param name="Head">Index of its noun.</param>
/// <param name="First">Index of its first word.</param>
internal readonly record struct NamedTie(FramingTerm Term, int Head, int First);
