using Entente.Coding.Trees;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Casualties;

/// <summary>Reads how many died and were hurt, where a sentence states it of an act.</summary>
/// <remarks>
/// Which verbs kill and wound is told by the classes <c>@kill</c>, <c>@die</c> and <c>@wound</c> of the lexicon. Only
/// stated numbers count: "dozens" has none.
/// </remarks>
internal sealed class CasualtyReader(Sentence sentence, WordClasses classes)
{
    private const int DeepestClause = 3;

    /// <summary>The dead and injured of an act: by its own verb, by those that tell its outcome ("a raid that killed
    /// 12", "shelled the port, wounding three"), and by the one it is the cause of ("12 died in the raid").</summary>
    /// <param name="act">The act.</param>
    /// <returns>Null where no number is stated.</returns>
    public (int? Dead, int? Injured) Of(Act act)
    {
        (int? Dead, int? Injured) found = (null, null);
        Collect(act.SupportIndex >= 0 ? act.SupportIndex : act.Index, depth: 0, ref found);
        if (act.SupportIndex >= 0)
            Collect(act.Index, depth: 0, ref found);
        if (act.IsNoun && sentence.Tokens[act.Index].HeadIndex is >= 0 and var above && IsOutcome(act.Index))
            Collect(above, DeepestClause - 1, ref found);
        return found;
    }

    private bool IsOutcome(int noun) => sentence.Tokens[noun].UniversalRelation is "nsubj" or "obl";

    private void Collect(int index, int depth, ref (int? Dead, int? Injured) found)
    {
        Add(index, ref found);
        if (depth == DeepestClause)
            return;
        foreach (var child in sentence.Children(index))
        {
            if (sentence.Tokens[child].UniversalRelation is "advcl" or "acl" or "conj" or "xcomp" or "parataxis" &&
                !sentence.IsNominal(child))
                Collect(child, depth + 1, ref found);
        }
    }

    private void Add(int index, ref (int? Dead, int? Injured) found)
    {
        var token = sentence.Tokens[index];
        var lemma = token.Lemma.ToLowerInvariant();
        if (token.Upos == "ADJ")
            AddState(index, lemma, ref found);
        else if (!sentence.IsVerb(index))
            return;
        else if (classes.Has("kill", lemma))
            found.Dead ??= Counts.Of(sentence, Clause.Object(sentence, index));
        else if (classes.Has("wound", lemma))
            found.Injured ??= Counts.Of(sentence, Clause.Object(sentence, index));
        else if (classes.Has("die", lemma))
            found.Dead ??= Counts.Of(sentence, Clause.Subject(sentence, index));
    }

    /// <summary>"left 12 dead and 30 injured": the state that the act left them in.</summary>
    private void AddState(int index, string lemma, ref (int? Dead, int? Injured) found)
    {
        var head = sentence.Tokens[index].HeadIndex;
        if (head < 0 || sentence.Tokens[head].Lemma is not ("leave" or "have" or "shoot"))
            return;
        var whom = Clause.Object(sentence, head);
        if (lemma == "dead")
            found.Dead ??= Counts.Of(sentence, whom);
        else if (lemma is "injured" or "wounded" or "hurt")
            found.Injured ??= Counts.Of(sentence, whom);
    }
}
