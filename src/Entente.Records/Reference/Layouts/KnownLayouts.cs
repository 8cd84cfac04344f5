namespace Entente.Records.Reference.Layouts;

/// <summary>The layouts that are known; the first whose needed columns a file has is its own.</summary>
internal static class KnownLayouts
{
    public static readonly Layout[] All =
    [
        new("alliances", "atop", ["ccode1", "ccode2", "year", "atop_defense"],
        [
            ("defense", "atop_defense"), ("offense", "atop_offense"), ("neutrality", "atop_neutral"),
            ("nonaggression", "atop_nonagg"), ("consultation", "atop_consul"),
        ]),

        // ATOP's own dyad-year file: stateA, stateB and obligations without a prefix.
        new("alliances", "atop", ["stateA", "stateB", "year", "defense", "offense", "nonagg"],
        [
            ("defense", "defense"), ("offense", "offense"), ("neutrality", "neutral"), ("nonaggression", "nonagg"),
            ("consultation", "consul"),
        ])
        {
            One = "stateA",
            Other = "stateB",
        },
        new("alliances", "cow", ["ccode1", "ccode2", "year", "defense", "entente"],
        [
            ("defense", "defense"), ("neutrality", "neutrality"), ("nonaggression", "nonaggression"),
            ("consultation", "entente"),
        ]),
        new("alliances", "cow", ["ccode1", "ccode2", "year", "cow_defense"],
        [
            ("defense", "cow_defense"), ("neutrality", "cow_neutral"), ("nonaggression", "cow_nonagg"),
            ("consultation", "cow_entente"),
        ]),
        new("rivalries", "tss", ["tssr_id", "ccode1", "ccode2", "start", "end"], [("name", "rivalry")])
        {
            First = "start",
            Last = "end",
        },
        new("rivalries", "td", ["rivalryno", "rivalryname", "ccode1", "ccode2", "styear", "endyear"],
            [("name", "rivalryname")])
        {
            First = "styear",
            Last = "endyear",
        },
        new("rivalries", "kgd", ["ccode1", "ccode2", "styear", "endyear"], [("name", "rivalry")])
        {
            First = "styear",
            Last = "endyear",
        },
        new("disputes", "cow", ["dispnum", "ccode1", "ccode2", "year"],
            [("number", "dispnum"), ("hostility", "hostlev"), ("onset", "cowmidonset")]),
        new("disputes", "cow", ["disno", "statea", "stateb", "year"],
            [("number", "disno"), ("hostility", "hihost"), ("onset", "newdisp")])
        {
            One = "statea",
            Other = "stateb",
        },
        new("capabilities", "cow", ["ccode", "year", "milex", "cinc"],
        [
            ("milex", "milex"), ("milper", "milper"), ("irst", "irst"), ("pec", "pec"), ("tpop", "tpop"),
            ("upop", "upop"), ("cinc", "cinc"),
        ])
        {
            One = "ccode",
            Other = "",
        },
        new("trade", "cow", ["ccode", "year", "imports", "exports"], [("imports", "imports"), ("exports", "exports")])
        {
            One = "ccode",
            Other = "",
        },
        new("trade", "cow dyadic", ["ccode1", "ccode2", "year", "flow1", "flow2"],
            [("one", "ccode1"), ("flow1", "flow1"), ("flow2", "flow2")]),
        new("memberships", "cow", ["ccode1", "ccode2", "year", "dyadigos"], [("shared", "dyadigos")]),
    ];
}
