using Entente.Knowledge.Framings;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Framings;
using Entente.Relations.Timelines;

namespace Entente.Relations.Phases;

/// <summary>
/// Puts what sources say turned the tie ("the catalyst was the rebellion") into the phases of its time.
/// </summary>
/// <remarks>
/// What is called so is the act of its sentence; where it is only named ("the Ukraine catalyst"), the weightiest dated
/// act of that state which the document tells soon after. A source's word for it is no estimate of ours: it goes before
/// the candidates and moves no boundary.
/// </remarks>
internal static class ToldCatalysts
{
    // The section under a heading.
    private const int SentencesOn = 16;

    /// <summary>What is told, by date.</summary>
    public static IReadOnlyList<Catalyst> Of(Material material, IReadOnlyList<StoredFraming> framings) =>
        [.. framings.Where(stored => stored.Framing is
                { Kind: FramingWords.Catalyst, IsAffirmed: true, IsTentative: false, Cause: not null })
            .Select(stored => Of(stored, material)).OfType<Catalyst>()
            .DistinctBy(catalyst => (catalyst.Text, catalyst.Date))
            .OrderBy(catalyst => catalyst.Date)];

    /// <summary>The phases with the catalysts that are told, before their own candidates.</summary>
    public static IReadOnlyList<Phase> AddTo(IReadOnlyList<Phase> phases, IReadOnlyList<Catalyst> told)
    {
        if (phases.Count == 0 || told.Count == 0)
            return phases;
        var byPhase = told.ToLookup(catalyst => PhaseOf(catalyst.Date, phases));
        return [.. phases.Select((phase, index) => byPhase.Contains(index)
            ? phase with { Catalysts = [.. byPhase[index], .. phase.Catalysts] }
            : phase)];
    }

    private static int PhaseOf(DateOnly date, IReadOnlyList<Phase> phases)
    {
        for (var index = phases.Count - 1; index > 0; index--)
        {
            if (phases[index].From <= date)
                return index;
        }

        return 0;
    }

    private static Catalyst? Of(StoredFraming stored, Material material)
    {
        var (framing, cause) = (stored.Framing, stored.Framing.Cause!);
        var sentence = material.Citations.Of(stored);
        if (ActOf(stored, material) is { } act)
        {
            return new Catalyst(
                $"{Gist.Of(act, material.NameOf)}, told as a {framing.Label}",
                act.Date!.Value,
                act.LastDate ?? act.Date.Value,
                act.Weight,
                act.Coverage,
                Frames.SpeakerOf(stored),
                [.. material.Citations.Of(act).Prepend(sentence).DistinctBy(SourceKey.Of)]);
        }

        return cause.Date is { First: { } first } date
            ? new Catalyst(
                $"{cause.Text}, told as a {framing.Label}",
                first,
                date.Last ?? first,
                0,
                1,
                Frames.SpeakerOf(stored),
                [sentence])
            : null;
    }

    private static Act? ActOf(StoredFraming stored, Material material)
    {
        var (framing, cause) = (stored.Framing, stored.Framing.Cause!);
        var near = material.Record.All.Concat(material.Record.Elsewhere)
            .Where(act => act.TookPlace && act.IsPlaced && cause.States.Any(state => Concerns(act, state)))
            .Select(act => (Act: act, Sentence: SentenceIn(stored.DocumentId, act)))
            .Where(found => found.Sentence >= framing.SentenceNumber &&
                found.Sentence <= framing.SentenceNumber + SentencesOn)
            .ToList();
        var own = near.FindAll(found => found.Sentence == framing.SentenceNumber &&
            (cause.Date is null || found.Act.Date == cause.Date.Value.First));
        return (own.Count > 0 ? own : cause.Date is null ? near : [])
            .OrderByDescending(found => found.Act.Weight).ThenBy(found => found.Sentence)
            .ThenBy(found => found.Act.Event.Start).Select(found => found.Act).FirstOrDefault();
    }

    private static bool Concerns(Act act, string state) =>
        act.Actors.Concat(act.Recipients).Any(camp => Camp.StateOf(camp) == state);

    private static int SentenceIn(string document, Act act) =>
        act.Reports.FirstOrDefault(report => report.DocumentId == document)?.Event.SentenceNumber ?? -1;
}
