namespace Entente.Records.Stories;

/// <summary>What a document is in its story.</summary>
public enum StoryKind
{
    /// <summary>The first report, or the only one.</summary>
    Original,

    /// <summary>The same words, perhaps cut short, under another headline or with small changes.</summary>
    Copy,

    /// <summary>The same sentences with words exchanged by a machine.</summary>
    Spun,

    /// <summary>The same news told in other sentences.</summary>
    Rewrite,
}
