namespace Entente.Relations.Thirds;

/// <summary>How a third party stands between two states.</summary>
public enum Side
{
    /// <summary>Both help it or deal with it.</summary>
    BothFor,

    /// <summary>Both act against it.</summary>
    BothAgainst,

    /// <summary>One is for it, the other against it.</summary>
    Opposite,

    /// <summary>One helps it, and it acts against the other: hostility at one remove.</summary>
    HelpedFoe,

    /// <summary>It acts against both.</summary>
    AgainstBoth,
}
