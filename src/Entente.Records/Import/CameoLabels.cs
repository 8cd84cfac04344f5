using System.Text.RegularExpressions;

namespace Entente.Records.Import;

/// <summary>Finds the CAMEO code behind a label such as datasets print instead of it.</summary>
/// <remarks>
/// Labels differ in a word here and there between releases, so each code is known by the beginnings of the words that
/// tell it from the others; of several that fit the one with the most, then the longest, beginnings is meant.
/// </remarks>
internal static partial class CameoLabels
{
    private const string Table = """
        010 statement; 011 decline comment; 012 pessimis; 013 optimis; 014 consider; 015 responsib; 016 deny
        responsib; 017 symbolic; 018 empath; 019 accord; 020 appeal; 021 appeal material coop; 0211 appeal econom
        coop; 0212 appeal milit coop; 0213 appeal judic coop; 0214 appeal intellig; 022 appeal diplom coop; 023
        appeal aid; 0231 appeal econom aid; 0232 appeal milit aid; 0233 appeal humanit aid; 0234 appeal protect; 024
        appeal reform; 0241 appeal leader; 0242 appeal policy; 0243 appeal rights; 0244 appeal institution; 025
        appeal yield; 0251 appeal administ sanction; 0252 appeal dissent; 0253 appeal release; 0254 appeal econom
        sanction; 0255 appeal allow; 0256 appeal escalat; 026 appeal meet; 027 appeal settle; 028 appeal mediat; 030
        intent coop; 031 intent material coop; 0311 intent coop econom; 0312 intent coop milit; 0313 intent coop
        judic; 0314 intent coop intellig; 032 intent diplom coop; 033 intent provide aid; 0331 intent provide econom
        aid; 0332 intent provide milit aid; 0333 intent provide humanit aid; 0334 intent provide protect; 034 intent
        reform; 0341 intent leader; 0342 intent policy; 0343 intent rights; 0344 intent institution; 035 intent
        yield; 0351 intent administ sanction; 0352 intent dissent; 0353 intent release; 0354 intent econom sanction;
        0355 intent allow; 0356 intent escalat; 036 intent meet; 037 intent settle; 038 intent accept mediat; 039
        intent mediat; 040 consult; 041 telephone; 042 visit; 043 host visit; 044 meet location; 045 mediat; 046
        negot; 050 diplom coop; 051 praise; 052 defend verbal; 053 rally support; 054 recogni; 055 apolog; 056
        forgive; 057 sign formal; 060 material coop; 061 coop econom; 062 coop milit; 063 judic coop; 064 share
        intellig; 070 provide aid; 071 provide econom aid; 072 provide milit aid; 073 provide humanit aid; 074
        provide protect; 075 asylum; 080 yield; 081 ease administ sanction; 0811 ease restrict politic; 0812 ease
        ban politic; 0813 ease curfew; 0814 ease emergency; 082 ease dissent; 083 accede reform polit; 0831 accede
        leader; 0832 accede policy; 0833 accede rights; 0834 accede institution; 084 return; 0841 return person;
        0842 return property; 085 ease econom sanction; 086 allow; 0861 receive peacekeep; 0862 receive inspect;
        0863 allow humanit; 087 escalat; 0871 truce; 0872 ease blockade; 0873 demobil; 0874 retreat; 090 investigat;
        091 investigat crime; 092 investigat rights; 093 investigat action; 094 investigat war crime; 100 demand;
        101 demand material coop; 1011 demand econom coop; 1012 demand milit coop; 1013 demand judic coop; 1014
        demand intellig; 102 demand diplom coop; 103 demand aid; 1031 demand econom aid; 1032 demand milit aid; 1033
        demand humanit aid; 1034 demand protect; 104 demand reform; 1041 demand leader; 1042 demand policy; 1043
        demand rights; 1044 demand institution; 105 demand yield; 1051 demand administ sanction; 1052 demand
        dissent; 1053 demand release; 1054 demand econom sanction; 1055 demand allow; 1056 demand escalat; 106
        demand meet; 107 demand settl; 108 demand mediat; 110 disapprov; 111 criticiz; 112 accus; 1121 accus crime;
        1122 accus rights; 1123 accus aggress; 1124 accus war crime; 1125 accus espionage; 113 rally oppos; 114
        complain; 115 lawsuit; 116 guilty; 120 reject; 121 reject material coop; 1211 reject econom coop; 1212
        reject milit coop; 1213 reject judic; 1214 reject intellig; 122 reject material aid; 1221 reject econom aid;
        1222 reject milit aid; 1223 reject humanit aid; 1224 reject protect; 123 reject request reform; 1231 reject
        leader; 1232 reject policy; 1233 reject rights; 1234 reject institution; 124 refuse yield; 1241 refuse
        administ sanction; 1242 refuse dissent; 1243 refuse release; 1244 refuse econom sanction; 1245 refuse allow;
        1246 refuse escalat; 125 reject meet; 126 reject mediat; 127 reject settle; 128 defy; 129 veto; 130 threat;
        131 threat non-force; 1311 threat aid; 1312 threat sanction boycott; 1313 threat relation; 132 threat
        administ sanction; 1321 threat restrict politic; 1322 threat ban politic; 1323 threat curfew; 1324 threat
        emergency; 133 threat dissent; 134 threat negot; 135 threat mediat; 136 threat halt international; 137
        threat repress; 138 threat milit; 1381 threat blockade; 1382 threat occup; 1383 threat unconvent; 1384
        threat attack; 1385 threat attack wmd; 139 ultimatum; 140 protest; 140 dissent; 141 demonstrat rally; 1411
        demonstrat leader; 1412 demonstrat policy; 1413 demonstrat rights; 1414 demonstrat institution; 142 hunger;
        1421 hunger leader; 1422 hunger policy; 1423 hunger rights; 1424 hunger institution; 143 strike boycott;
        1431 strike boycott leader; 1432 strike boycott policy; 1433 strike boycott rights; 1434 strike boycott
        institution; 144 obstruct; 1441 obstruct leader; 1442 obstruct policy; 1443 obstruct rights; 1444 obstruct
        institution; 145 riot; 145 protest violen riot; 1451 violen leader; 1452 violen policy; 1453 violen rights;
        1454 violen institution; 150 exhibit; 150 demonstrat power; 151 police alert; 152 milit alert; 153 mobil
        police; 154 mobil armed; 155 mobil cyber; 160 relation; 161 relation diplom; 162 stop aid; 1621 stop econom
        assist; 1622 stop milit assist; 1623 stop humanit assist; 163 embargo; 164 halt negot; 165 halt mediat; 166
        expel withdraw; 1661 expel withdraw peacekeep; 1662 expel withdraw inspect; 1663 expel withdraw aid; 170
        coerc; 171 property; 1711 confiscat; 1712 destroy property; 172 administ sanction; 1721 restrict politic;
        1722 ban politic; 1723 curfew; 1724 emergency; 173 arrest; 174 deport; 175 repress; 176 cyber; 180
        unconvent; 181 abduct; 182 assault; 1821 sexual assault; 1822 tortur; 1823 kill assault; 183 conduct bomb;
        1831 carry suicide bomb; 1832 carry car bomb; 1833 carry roadside bomb; 1834 bomb location; 184 shield; 185
        attempt assassin; 186 assassin; 190 fight; 190 convent force; 191 blockade; 192 occup; 193 small arm; 194
        artill; 195 aerial; 1951 precis aerial; 1952 remote aerial; 196 ceasefire violat; 200 mass violen; 201 mass
        expul; 202 mass kill; 203 cleans; 204 mass destr; 2041 chemical; 2042 nuclear
        """;

    private static readonly Entry[] Entries = [.. Table
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(Entry.Parse)
        .OrderByDescending(entry => entry.Beginnings.Length)
        .ThenByDescending(entry => entry.Beginnings.Sum(beginning => beginning.Length))];

    /// <summary>The code, three or four digits; empty for a label that is not known.</summary>
    public static string CodeOf(string label)
    {
        var words = Words().Matches(label.ToLowerInvariant().Replace("de-esc", "esc", StringComparison.Ordinal))
            .Select(match => match.Value)
            .ToList();
        return Array.Find(Entries, entry => entry.Fits(words))?.Code ?? "";
    }

    [GeneratedRegex("[a-z]+(?:-[a-z]+)*")]
    private static partial Regex Words();

    private sealed record Entry(string Code, string[] Beginnings)
    {
        public static Entry Parse(string text) =>
            text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var code, .. var beginnings]
                ? new Entry(code, beginnings)
                : throw new FormatException(text);

        public bool Fits(List<string> words) => Array.TrueForAll(
            Beginnings, beginning => words.Exists(word => word.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
