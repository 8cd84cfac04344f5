namespace Entente.Knowledge.Events;

/// <summary>What a value of a condition is compared with.</summary>
public enum ValueKind
{
    /// <summary>The lemma of the slot's head word.</summary>
    Lemma,

    /// <summary>A class of lemmas: <c>@weapon</c>.</summary>
    Class,

    /// <summary>Anything that resolves to a political actor.</summary>
    Actor,

    /// <summary>A state or its government.</summary>
    State,

    /// <summary>Military, rebels or police.</summary>
    Forces,

    /// <summary>Somebody who acts for a state or an organisation of states: leaders, ministers, envoys.</summary>
    Government,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A place.</summary>
    Place,
}
