namespace Entente.Knowledge.Events;

/// <summary>What a governing word does to the act it governs.</summary>
public enum Effect
{
    /// <summary>The word says nothing about it; <c>default</c>.</summary>
    None,

    /// <summary>Transparent: the act took place (begin, continue, manage).</summary>
    Actual,

    /// <summary>Its subject is who says so (say, claim).</summary>
    Speech,

    /// <summary>The act is intended or announced (plan, prepare).</summary>
    Planned,

    /// <summary>The act is thought of (consider, be able).</summary>
    Hypothetical,

    /// <summary>The act did not take place (fail, refuse).</summary>
    Negated,

    /// <summary>Its subject says that the act did not take place (deny).</summary>
    Denied,
}
