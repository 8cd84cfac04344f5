namespace Entente.Language.Tagging;

/// <summary>What an ending asks of the stem before it.</summary>
internal enum StemRule
{
    /// <summary>Any stem will do.</summary>
    Any,

    /// <summary>A stem that would have doubled its last letter will not: <c>hoped</c> is no form of
    /// <c>hop</c>.</summary>
    NotDoubled,

    /// <summary>The last letter must stand twice, and one of the two goes: <c>stopped</c> is of <c>stop</c>.</summary>
    Doubled,
}
