using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>A meaning of a name and how the name must be written to have it.</summary>
/// <param name="Candidate">What it means.</param>
/// <param name="Casing">The least that its first letter or its letters must be.</param>
internal readonly record struct NameEntry(NameCandidate Candidate, AtomCasing Casing);
