namespace Entente.Knowledge.Actors;

/// <summary>What a name is the name of; earlier kinds win where one name has several readings.</summary>
public enum NameKind
{
    /// <summary>Nothing known; <c>default</c>.</summary>
    None,

    /// <summary>A state, by its name or abbreviation.</summary>
    State,

    /// <summary>A state that is no more; its code is the successor's.</summary>
    FormerState,

    /// <summary>What belongs to a state: Iranian.</summary>
    Adjective,

    /// <summary>A state's people: Iranians.</summary>
    Demonym,

    /// <summary>A state's capital, which often stands for its government.</summary>
    Capital,

    /// <summary>A seat or name of government: the Kremlin.</summary>
    Government,

    /// <summary>An international organisation, company or non-governmental organisation.</summary>
    Organisation,

    /// <summary>An armed or opposition group, a party, a service.</summary>
    Group,

    /// <summary>A person who holds or held an office.</summary>
    Person,

    /// <summary>A city, province, region, sea or base.</summary>
    Place,

    /// <summary>No name but a role: minister, rebel.</summary>
    Role,
}
