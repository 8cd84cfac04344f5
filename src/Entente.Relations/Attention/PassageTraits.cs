namespace Entente.Relations.Attention;

/// <summary>What is known of a passage beside who, what and when.</summary>
[Flags]
internal enum PassageTraits
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>Armed forces take part on either side.</summary>
    Military = 1,

    /// <summary>A government deals with a government.</summary>
    Governments = 2,

    /// <summary>It denies, refuses or halts cooperation.</summary>
    Undone = 4,

    /// <summary>A sentence reports the signing of a treaty of defence.</summary>
    Treaty = 8,

    /// <summary>The recipient is only where it took place, and how one stands to it is not told.</summary>
    OnlyWhere = 16,

    /// <summary>Its contexts speak of security: military, intelligence, peacekeeping.</summary>
    Security = 32,

    /// <summary>Its contexts speak of business: economic, resource.</summary>
    Business = 64,

    /// <summary>A further report of an act that counts already.</summary>
    Repeat = 128,
}
