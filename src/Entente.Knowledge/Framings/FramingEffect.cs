namespace Entente.Knowledge.Framings;

/// <summary>What a word does to the name that it carries.</summary>
public enum FramingEffect
{
    /// <summary>The word says nothing of names.</summary>
    None,

    /// <summary>The tie is what the name says.</summary>
    Affirmed,

    /// <summary>It may be, or others say so.</summary>
    Tentative,

    /// <summary>It is not.</summary>
    Denied,
}
