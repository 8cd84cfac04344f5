namespace Entente.Coding.Parties;

/// <summary>What a pronoun must be to stand for a mention.</summary>
internal enum MentionKind
{
    /// <summary>"he", "she".</summary>
    Person,

    /// <summary>"he", "she" or "it": a role alone does not tell a minister from a ministry.</summary>
    Role,

    /// <summary>"it", and "they" when nothing plural is near.</summary>
    Body,

    /// <summary>"they".</summary>
    Many,
}
