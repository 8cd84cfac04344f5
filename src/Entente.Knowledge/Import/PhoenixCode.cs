namespace Entente.Knowledge.Import;

/// <summary>CAMEO's actor codes in ours: <c>AFGGOVMIL</c> is Afghanistan and its government.</summary>
/// <remarks>CAMEO codebook 1.1b3, chapter 3: three letters each, the state or kind of organisation first, then roles
/// from the general to the special.</remarks>
internal static class PhoenixCode
{
    private static readonly Dictionary<string, string> _sectors = Sectors(
        "GOV GOV|MIL MIL|REB REB INS SEP RAD|OPP OPP|PTY PTY|COP COP|JUD JUD|SPY SPY|LEG LEG|MED MED HLH|EDU EDU|" +
        "BUS BUS MNC|CVL CVL AGR SET PPL ENV|REF REF|CRM CRM|IGO IGO|NGO NGO NGM DEV HRI|LAB LAB|UAF UAF|ELI ELI|" +
        "REL REL CHR CTH PRO ORT MUS SHI SUN SUF JEW HIN BUD SIK MRN ATH BAH CON DRZ ULT");

    /// <summary>The state or organisation and the sector of a code.</summary>
    /// <param name="code">For example <c>AFGGOVMIL</c>, or <c>~GOV</c> of an agent.</param>
    /// <param name="states">The states known.</param>
    /// <returns>Null when its first letters name nothing we know.</returns>
    public static (string Code, string Sector)? Read(string code, StateTable states)
    {
        if (code.StartsWith('~'))
            return SectorOf(code, 1) is { Length: > 0 } role ? ("", role) : null;
        if (code.Length < 3)
            return null;
        var first = code[..3];
        if (states.Has(first))
            return (first, SectorOf(code, 3));
        return first switch
        {
            "IGO" => (OrganisationOf(code), SectorOf(code, 3) is { Length: > 0 } sector ? sector : "IGO"),
            "NGO" or "NGM" => ("NGO", "NGO"),
            "MNC" => ("MNC", "BUS"),
            "IMG" => (code.Contains("ALQ", StringComparison.Ordinal) ? "ALQ" : "", "REB"),
            _ => null,
        };
    }

    private static string OrganisationOf(string code)
    {
        if (code.Contains("UNO", StringComparison.Ordinal))
            return "UNO";
        if (code.Contains("EEC", StringComparison.Ordinal))
            return "EUU";
        if (code.Contains("NAT", StringComparison.Ordinal))
            return "NAT";
        return code.Contains("ARL", StringComparison.Ordinal) ? "ARL" : "IGO";
    }

    private static string SectorOf(string code, int start)
    {
        for (; start + 3 <= code.Length; start += 3)
        {
            if (_sectors.TryGetValue(code.Substring(start, 3), out var sector))
                return sector;
        }

        return "";
    }

    private static Dictionary<string, string> Sectors(string table)
    {
        var sectors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in table.Split('|'))
        {
            var words = group.Split(' ');
            foreach (var word in words.AsSpan(1))
                sectors[word] = words[0];
        }

        return sectors;
    }
}
