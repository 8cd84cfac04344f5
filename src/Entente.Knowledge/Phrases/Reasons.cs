using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Phrases;

/// <summary>What a reading says for itself.</summary>
internal static class Reasons
{
    public const string NoWords = "no words";

    public const string Pronoun = "a pronoun; only its text can say whom it means";

    public static string Name(NameCandidate candidate) => candidate.Kind switch
    {
        NameKind.Person when candidate.Detail.Length > 0 => $"{candidate.Name}, {candidate.Detail}",
        NameKind.Person => candidate.Name,
        NameKind.FormerState => $"former state {candidate.Name}",
        NameKind.Role => $"role {candidate.Name}",
        _ => $"{WordFor(candidate.Kind)} of {candidate.Name}",
    };

    private static string WordFor(NameKind kind) => kind switch
    {
        NameKind.State => "state",
        NameKind.Adjective => "adjective",
        NameKind.Demonym => "demonym",
        NameKind.Capital => "capital",
        NameKind.Government => "government",
        NameKind.Organisation => "organisation",
        NameKind.Group => "group",
        NameKind.Place => "place",
        _ => "name",
    };

    public static string Surname(NameCandidate leader) => $"{Name(leader)}; by surname, in a text about the state";

    public static string Tied(string head, string by) => $"{head}; state by {by}";

    public static string NoState(string head) => $"{head}; no state named";

    public static string OutOfOffice(string head) => $"{head}; not in office then";

    public static string Thing(string words) => $"'{words}' names no one who acts";

    public static string NothingKnown(string words) => $"nothing known of '{words}'";
}
