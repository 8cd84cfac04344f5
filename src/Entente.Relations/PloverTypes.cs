namespace Entente.Relations;

/// <summary>PLOVER's sixteen types by number, so that counts of them lie in an array.</summary>
public static class PloverTypes
{
    private static readonly string[] Names =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    /// <summary>Their names, from the friendliest to the most hostile.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>How many there are.</summary>
    internal static int Count => Names.Length;

    internal static int Agree { get; } = IndexOf("AGREE");

    internal static int Support { get; } = IndexOf("SUPPORT");

    internal static int Request { get; } = IndexOf("REQUEST");

    internal static int Assault { get; } = IndexOf("ASSAULT");

    internal static int Mobilize { get; } = IndexOf("MOBILIZE");

    internal static int Sanction { get; } = IndexOf("SANCTION");

    internal static int Threaten { get; } = IndexOf("THREATEN");

    /// <summary>Number of a type, 0…15; −1 for a type that is not PLOVER's.</summary>
    internal static int IndexOf(string type) => Array.IndexOf(Names, type);

    internal static string NameOf(int index) => Names[index];
}
