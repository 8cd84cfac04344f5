namespace Entente.Pages.Tests;

/// <summary>The briefs that are looked at.</summary>
public enum BriefPage
{
    /// <summary>Iran and Russia, from the samples.</summary>
    Samples,

    /// <summary>Two states with long names, many phases and many third parties.</summary>
    Dense,
}
