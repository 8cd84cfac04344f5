using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The auxiliaries that say whether an act is wanted, allowed or announced.</summary>
internal static class Modality
{
    /// <summary>The auxiliaries of the act's own verb: <c>will</c>, <c>must</c>, <c>have</c>.</summary>
    public static IReadOnlyList<int> Own(Sentence sentence, Act act) =>
        Auxiliaries(sentence, act.SupportIndex >= 0 ? act.SupportIndex : act.Index);

    /// <summary>
    /// The auxiliaries of what is said of another party: <c>must</c> in "said that Washington must act". What speakers
    /// say of themselves ("we must act") is not among them.
    /// </summary>
    public static IReadOnlyList<int> OfComplement(Sentence sentence, Act act, PartyReader parties)
    {
        if (act.IsNoun)
            return [];
        foreach (var complement in Slots.Fill(sentence, act, "clause"))
        {
            if (SubjectOf(sentence, complement) is var subject and >= 0 && IsAnother(sentence, act, subject, parties))
                return Auxiliaries(sentence, complement);
        }

        return [];
    }

    /// <summary>Subject of a complement clause, active or passive; −1 where it has none of its own.</summary>
    public static int SubjectOf(Sentence sentence, int clause) =>
        sentence.Child(clause, "nsubj") is var active and >= 0 ? active : sentence.Child(clause, "nsubj:pass");

    private static bool IsAnother(Sentence sentence, Act act, int subject, PartyReader parties) =>
        parties.Read(subject) is { Party.Country.Length: > 0 } named &&
        sentence.Tokens[subject].Upos != "PRON" &&
        parties.Read(Clause.Subject(sentence, act.Index) is var speaker and >= 0 ? speaker : subject) is { } by &&
        by.HeadIndex != named.HeadIndex;

    private static List<int> Auxiliaries(Sentence sentence, int verb)
    {
        List<int> found = [];
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].UniversalRelation == "aux")
                found.Add(child);
        }

        return found;
    }
}
