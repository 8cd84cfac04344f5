namespace Entente.Language.Trees;

/// <summary>One step of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011, ACL).</summary>
internal enum Transition
{
    /// <summary>The next word comes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the next word and leaves the stack.</summary>
    Left,

    /// <summary>The top of the stack hangs on the word below it and leaves the stack.</summary>
    Right,
}
