namespace Entente.Coding.Parties;

/// <summary>Tells the codes of states from those of bodies that have none.</summary>
internal static class StateCodes
{
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "EUU", "UNO", "NAT", "ARL", "IGO", "NGO", "MNC", "ALQ",
    };

    /// <summary>Whether a party's code is a state's, so that others may belong to it.</summary>
    public static bool IsState(string code) => code.Length == 3 && !Bodies.Contains(code);
}
