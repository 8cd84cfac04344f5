namespace Entente.Relations;

/// <summary>PLOVER's sixteen types by number, so that counts of them lie in an array.</summary>
internal static class PloverTypes
{
    private static readonly string[] Names =
    [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Names.Length;

    public static int Agree { get; } = IndexOf("AGREE");

    public static int Support { get; } = IndexOf("SUPPORT");

    public static int Request { get; } = IndexOf("REQUEST");

    public static int Assault { get; } = IndexOf("ASSAULT");

    public static int Mobilize { get; } = IndexOf("MOBILIZE");

    public static int Sanction { get; } = IndexOf("SANCTION");

    public static int Threaten { get; } = IndexOf("THREATEN");

    /// <summary>Number of a type, 0…15; −1 for a type that is not PLOVER's.</summary>
    public static int IndexOf(string type) => Array.IndexOf(Names, type);

    public static string NameOf(int index) => Names[index];
}
