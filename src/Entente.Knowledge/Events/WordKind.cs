namespace Entente.Knowledge.Events;

/// <summary>What kind of word names an act.</summary>
public enum WordKind
{
    /// <summary>A verb, with or without a particle.</summary>
    Verb,

    /// <summary>A noun, with or without the words before it.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,
}
