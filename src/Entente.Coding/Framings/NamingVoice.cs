namespace Entente.Coding.Framings;

/// <summary>Who calls the tie so, of what, and whether it is affirmed.</summary>
/// <param name="IsAffirmed">False where it is denied.</param>
/// <param name="IsTentative">Whether the name is kept at a distance.</param>
/// <param name="Speaker">First and last word of who says so; −1 for the writer.</param>
/// <param name="Subject">Head of what is called so; −1 for none.</param>
/// <param name="Carrier">The verb that carries the name without naming anybody who speaks; −1 for none.</param>
/// <param name="MayLeaveOpen">Whether the clause speaks of a tie without having to name the states.</param>
/// <param name="IsOthers">Whether somebody not named says so.</param>
internal readonly record struct NamingVoice(
    bool IsAffirmed,
    bool IsTentative,
    (int First, int Last, int Head) Speaker,
    int Subject,
    int Carrier,
    bool MayLeaveOpen,
    bool IsOthers)
{
    public static readonly (int First, int Last, int Head) Writer = (-1, -1, -1);
}
