using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>The words that hyphens tie to names.</summary>
internal static class AffixWords
{
    private static readonly Dictionary<string, NameAffix> _after = Of(
        (NameAffix.Led, "led headed dominated run commanded chaired"),
        (NameAffix.Backed, "backed supported sponsored funded trained armed aligned allied equipped financed " +
        "linked affiliated " +
            "friendly inspired brokered mediated supplied assisted installed"),
        (NameAffix.Controlled, "controlled held occupied ruled administered annexed governed owned imposed"),
        (NameAffix.From, "born based made built educated registered flagged origin designed manufactured speaking"));

    private static readonly Dictionary<string, NameAffix> _before = Of(
        (NameAffix.Pro, "pro"),
        (NameAffix.Anti, "anti"),
        (NameAffix.Other, "post pre non trans mid then ex inter cross intra"));

    public static NameAffix After(string word) => _after.GetValueOrDefault(word);

    public static NameAffix Before(string word) => _before.GetValueOrDefault(word);

    private static Dictionary<string, NameAffix> Of(params ReadOnlySpan<(NameAffix Affix, string Words)> groups)
    {
        var table = new Dictionary<string, NameAffix>(StringComparer.Ordinal);
        foreach (var (affix, words) in groups)
        {
            foreach (var word in words.Split(' '))
                table[word] = affix;
        }

        return table;
    }
}
