using Entente.Calibration.Kinds;
using Entente.Evaluation.Gold;
using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Import;
using Entente.Relations;
using Entente.Relations.Attention;
using Entente.Relations.Scores;
using Entente.Relations.Ties;

namespace Entente.Calibration;

/// <summary>The dyads of one event file, with what scholars recorded of them in one year.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Gathered">All that passed between its states.</param>
/// <param name="Figures">The figures of the first step for every pair of the network, in order.</param>
/// <param name="Cases">The pairs that can be judged: both states have COW numbers and enough passed between
/// them.</param>
internal sealed record Sample(
    string Name, TieGathering Gathered, IReadOnlyList<double[]> Figures, IReadOnlyList<Case> Cases)
{
    // Fewer acts tell next to nothing; more asked for would leave too few dyads to learn from.
    private const double ActsAtLeast = 3;

    /// <summary>Who has to do with whom in it.</summary>
    public StateNetwork Network => Gathered.Past;

    /// <summary>Reads an ICEWS file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="year">The year for which the record of scholars holds.</param>
    /// <param name="reference">Folder with the three reference tables.</param>
    /// <param name="knowledge">Who the actors are.</param>
    public static Sample Read(string path, int year, string reference, KnowledgeBase knowledge)
    {
        using var store = EventStore.OpenTemporary();
        new DatasetImport(store, knowledge).Import("icews", [path]);
        var first = store.Events(EventQuery.All).Min(stored => stored.Day!.Value).Year;
        var gathered = TieGathering.Of(Passages.Of([]), store.WalkDatasets(), from: null, to: null);
        var record = ScholarRecord.Read(
            Path.Combine(reference, "atop_alliance.csv.gz"),
            Path.Combine(reference, "tss_rivalries.csv"),
            Path.Combine(reference, "cow_mid_ddydisps.csv"),
            year,
            first);
        return new Sample(
            Path.GetFileName(path),
            gathered,
            NetworkScores.FiguresOf(gathered.Past),
            [.. gathered.Past.Pairs.Select((pair, index) => CaseOf(pair, index, record, knowledge)).OfType<Case>()]);
    }

    private static Case? CaseOf(
        (Dyad Dyad, PairCounts Counts) pair, int index, ScholarRecord record, KnowledgeBase knowledge)
    {
        if (pair.Counts.All < ActsAtLeast ||
            knowledge.States.Find(pair.Dyad.First)?.Cow is not { } one ||
            knowledge.States.Find(pair.Dyad.Second)?.Cow is not { } other)
            return null;
        var numbers = ScholarRecord.Pair(one, other);
        return new Case(index, pair.Dyad, pair.Counts.All, new Dictionary<ScoreKind, bool>
        {
            [ScoreKind.Alliance] = record.Alliance.Contains(numbers),
            [ScoreKind.Rivalry] = record.Rivalry.Contains(numbers),
            [ScoreKind.Dispute] = record.Dispute.Contains(numbers),
        })
        {
            Kinds = RecordedKinds.Of(numbers, record),
        };
    }
}
