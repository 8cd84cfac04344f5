namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>Third parties that stand to the two in one way, under one heading.</summary>
internal sealed record NetworkGroup(string Heading, IReadOnlyList<NetworkTie> Ties)
{
    /// <summary>The group in words.</summary>
    public string Spoken => $"{Heading}: {string.Join(", ", Ties.Select(tie => tie.Name))}.";
}
