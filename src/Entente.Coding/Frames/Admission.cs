using Entente.Coding.Parties;

namespace Entente.Coding.Frames;

/// <summary>Whether a candidate is a political act between identifiable parties.</summary>
internal static class Admission
{
    /// <summary>Why a candidate is no event, in plain words; empty when it is one.</summary>
    public static string Refusal(Candidate candidate)
    {
        if (!candidate.Parties.Any())
            return IsUnmistakable(candidate) ? "" : "no political actor in its roles";
        if (candidate.Recipients.Count == 0 && AsksByModal(candidate))
            return "nobody else must act";
        if (candidate.Parties.All(mention => mention.Party.Country.Length == 0 && mention.Party.Sector.Length == 0) &&
            !IsForce(candidate) && !IsOfPersons(candidate))
            return "no party's state or sector is known";
        return "";
    }

    /// <summary>"the minister said that Germany must": what one says of one's own state asks nobody.</summary>
    private static bool AsksByModal(Candidate candidate) =>
        candidate.Frame.Conditions.Any(condition => condition.Slot == "modal");

    /// <summary>
    /// Unidentified gunmen, crowds and victims make an event of force or protest also without a state.
    /// </summary>
    private static bool IsForce(Candidate candidate) => candidate.Frame.Type.Name is "ASSAULT" or "PROTEST" or "COERCE";

    /// <summary>
    /// "Robinson was accused", "the board rejected Miller's appeal": named persons in public conflict, whoever they
    /// are.
    /// </summary>
    private static bool IsOfPersons(Candidate candidate) =>
        candidate.Frame.Type.Name is "ACCUSE" or "SANCTION" or "THREATEN" or "REJECT" &&
        candidate.Frame.Conditions.Count > 0 &&
        candidate.Parties.Any(mention => mention.Kind == MentionKind.Person);

    /// <summary>
    /// A chemical attack or an air raid is an act of force, whoever did it to whom; a mere attack may be a heart's. In
    /// the same way riots, cyberattacks, curfews, truces and convictions are political though nobody is named.
    /// </summary>
    private static bool IsUnmistakable(Candidate candidate) =>
        candidate.Frame is
            {
                Type.Name: "ASSAULT",
                Mode: "unconventional" or "aerial" or "drone" or "heavy-weapons" or "suicide-attack",
            }
            or { Type.Name: "PROTEST", Mode: "demo" or "riot" or "strike" or "hunger" or "boycott" }
            or { Type.Name: "COERCE", Mode: "cyber" or "misinformation" or "curfew" or "martial-law" }
            or { Type.Name: "RETREAT", Mode: "ceasefire" }
            or { Type.Name: "SANCTION", Mode: "convict" }
            || (candidate.Frame.Type.Name == "CONCEDE" && candidate.Frame.Contexts.Contains("military"));
}
