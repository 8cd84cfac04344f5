namespace Entente.Relations;

/// <summary>Whether an act is words or deeds, and for or against the other.</summary>
public enum QuadClass
{
    /// <summary>Words for: agree, consult, support, concede.</summary>
    VerbalCooperation,

    /// <summary>Deeds for: cooperate, aid, retreat.</summary>
    MaterialCooperation,

    /// <summary>Words against: request, accuse, reject, threaten.</summary>
    VerbalConflict,

    /// <summary>Deeds against: protest, sanction, mobilize, coerce, assault.</summary>
    MaterialConflict,
}
