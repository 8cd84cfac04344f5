namespace Entente.Coding;

/// <summary>Whether an act took place.</summary>
public enum EventStatus
{
    /// <summary>It happened, or the writer says that it did.</summary>
    Actual,

    /// <summary>It is announced, expected or prepared.</summary>
    Planned,

    /// <summary>It stands under an if, could, might or would.</summary>
    Hypothetical,

    /// <summary>It did not happen.</summary>
    Negated,
}
