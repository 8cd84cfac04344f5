namespace Entente.Coding.Parties;

/// <summary>A phrase of the document that names a political actor.</summary>
/// <param name="Party">Who it is.</param>
/// <param name="HeadIndex">Head word in its sentence.</param>
/// <param name="Kind">What pronoun may stand for it.</param>
/// <param name="IsSubject">Whether it is the subject of a clause: subjects are taken up again first.</param>
internal sealed record Mention(Party Party, int HeadIndex, MentionKind Kind, bool IsSubject)
{
    /// <summary>Whether its state was not named with it but taken from what is spoken of.</summary>
    public bool IsGuessed { get; init; }
}
