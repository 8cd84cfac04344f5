namespace Entente.Coding.Parties;

/// <summary>What a pronoun must be to stand for a mention.</summary>
internal enum MentionKind
{
    /// <summary>"he", "she": somebody by name.</summary>
    Person,

    /// <summary>"he", "she": somebody by office, a minister, a general.</summary>
    Officer,

    /// <summary>"he", "she" or "it": a role that does not tell a person from a body.</summary>
    Role,

    /// <summary>"it", and "they" when nothing plural is near.</summary>
    Body,

    /// <summary>"they".</summary>
    Many,
}
