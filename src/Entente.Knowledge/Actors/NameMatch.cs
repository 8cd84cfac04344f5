namespace Entente.Knowledge.Actors;

/// <summary>A name found in a row of words.</summary>
/// <param name="Length">How many words it takes, a hyphenated companion included; at least 1.</param>
/// <param name="Candidates">What it can mean, likeliest first; at least one.</param>
/// <param name="Affix">What a hyphen makes of it.</param>
public readonly record struct NameMatch(
    int Length, IReadOnlyList<NameCandidate> Candidates, NameAffix Affix = NameAffix.None)
{
    /// <summary>The likeliest meaning.</summary>
    public NameCandidate Best => Candidates[0];

    /// <summary>What the likeliest meaning is.</summary>
    public NameKind Kind => Candidates[0].Kind;
}
