using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>The words that hyphens tie to names.</summary>
internal sealed class AffixWords
{
    private static readonly (NameAffix Affix, string Words)[] _tails =
    [
        (NameAffix.Led, "led headed dominated run commanded chaired"),
        (NameAffix.Backed, "backed supported sponsored funded trained armed aligned allied equipped financed " +
        "linked affiliated " +
            "friendly inspired brokered mediated supplied assisted installed"),
        (NameAffix.Controlled, "controlled held occupied ruled administered annexed governed owned imposed"),
        (NameAffix.From, "born based made built educated registered flagged origin designed manufactured speaking"),
    ];

    private static readonly (NameAffix Affix, string Words)[] _heads =
    [
        (NameAffix.Pro, "pro"),
        (NameAffix.Anti, "anti"),
        (NameAffix.Other, "post pre non trans mid then ex inter cross intra"),
    ];

    private readonly Dictionary<int, NameAffix> _after;
    private readonly Dictionary<int, NameAffix> _before;

    public AffixWords(Vocabulary vocabulary)
    {
        _after = Of(_tails, vocabulary);
        _before = Of(_heads, vocabulary);
    }

    /// <summary>What a word after the hyphen makes of the name.</summary>
    public NameAffix After(NameAtom atom) => _after.GetValueOrDefault(atom.Id);

    /// <summary>What a word before the hyphen makes of the name.</summary>
    public NameAffix Before(NameAtom atom) => _before.GetValueOrDefault(atom.Id);

    private static Dictionary<int, NameAffix> Of((NameAffix Affix, string Words)[] groups, Vocabulary vocabulary)
    {
        var table = new Dictionary<int, NameAffix>();
        foreach (var (affix, words) in groups)
        {
            foreach (var word in words.Split(' '))
                table[vocabulary.Learn(word)] = affix;
        }

        return table;
    }
}
