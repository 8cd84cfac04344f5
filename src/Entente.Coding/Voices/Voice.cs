namespace Entente.Coding.Voices;

/// <summary>Whether an act took place, and who says so.</summary>
/// <param name="Status">As the clause and those above it put it.</param>
/// <param name="SpeakerIndex">Head word of the speaker to whom the writer attributes the act; −1 for none.</param>
/// <param name="IsAnnounced">Whether the act's own clause says <i>will</i> or, in reported speech,
/// <i>would</i>.</param>
/// <param name="IsRaised">Whether a speaker says of it that it <i>may</i>, <i>might</i> or <i>could</i> come.</param>
internal readonly record struct Voice(EventStatus Status, int SpeakerIndex, bool IsAnnounced, bool IsRaised);
