namespace Entente.Relations.Thirds;

/// <summary>What an act is about, in the domains by which alignment is measured.</summary>
/// <remarks>
/// Three of the five of the Anatomy of Choice Alignment Index (Khong and Liow, National University of Singapore), its
/// cultural one, and two more that PLOVER's contexts tell apart. Signalling is no context: it is in every word.
/// </remarks>
internal static class Domains
{
    public const string Political = "political-diplomatic";

    private static readonly (string Domain, string[] Contexts)[] All =
    [
        (Political,
            ["diplomatic", "executive", "legislative", "election", "political_institutions", "democracy",
             "pro_democracy", "pro_autocracy", "coup"]),
        ("military-security",
            ["military", "intelligence", "peacekeeping", "territory", "terrorism", "cbrn", "cyber"]),
        ("economic", ["economic", "resource"]),
        ("legal", ["legal", "crime", "corruption", "illegal_drugs"]),
        ("humanitarian",
            ["humanitarian", "asylum", "refugee", "migration", "disaster", "disease", "human_security",
             "human_rights", "rights_freedoms", "environment"]),
        ("cultural", ["culture", "religion_ethnicity", "technology"]),
    ];

    private static readonly Dictionary<string, string> ByContext = All
        .SelectMany(domain => domain.Contexts.Select(context => (context, domain.Domain)))
        .ToDictionary(pair => pair.context, pair => pair.Domain, StringComparer.Ordinal);

    /// <summary>The domains in the order in which they are told.</summary>
    public static IEnumerable<string> Names => All.Select(domain => domain.Domain);

    /// <summary>Words without a context are diplomacy: states that meet or praise each other do politics, whatever they
    /// speak of. Deeds without one are in no domain.</summary>
    public static IEnumerable<string> Of(Act act)
    {
        var known = act.Event.Contexts.Select(context => ByContext.GetValueOrDefault(context, ""))
            .Where(domain => domain.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return known.Count == 0 && !act.Quad.IsMaterial() ? [Political] : known;
    }
}
