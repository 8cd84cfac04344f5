namespace Entente.Knowledge.Actors;

/// <summary>What a hyphen makes of a name: US-led, Iranian-backed.</summary>
public enum NameAffix
{
    /// <summary>The name stands by itself; <c>default</c>.</summary>
    None,

    /// <summary>It leads what follows, and so acts: -led, -run, -dominated.</summary>
    Led,

    /// <summary>It helps what follows, which is someone else: -backed, -supported, -trained.</summary>
    Backed,

    /// <summary>It holds what follows: -controlled, -held, -occupied.</summary>
    Controlled,

    /// <summary>What follows comes from it: -born, -based, -made.</summary>
    From,

    /// <summary>What follows is for it: pro-.</summary>
    Pro,

    /// <summary>What follows is against it: anti-.</summary>
    Anti,

    /// <summary>Two names share the word: Russia-Ukraine. The candidates hold both.</summary>
    Paired,

    /// <summary>Another compound: US-style, post-Soviet.</summary>
    Other,
}
