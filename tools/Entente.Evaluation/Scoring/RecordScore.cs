using Entente.Coding;
using Entente.Evaluation.Gold;

namespace Entente.Evaluation.Scoring;

/// <summary>How many gold standard records were found: one sentence and one intended event each.</summary>
/// <remarks>A further event in the sentence is no error here: the records name only the intended one.</remarks>
/// <param name="Records">How many records.</param>
/// <param name="Typed">Some event has the intended type.</param>
/// <param name="Acted">… and every intended actor's country.</param>
/// <param name="Full">… and every intended recipient's country as well.</param>
/// <param name="Events">Events predicted in all.</param>
internal readonly record struct RecordScore(int Records, int Typed, int Acted, int Full, int Events)
{
    /// <summary>Scores records.</summary>
    /// <param name="records">The records, each with the events predicted in its sentence.</param>
    public static RecordScore Of(IEnumerable<(GoldRecord Record, IReadOnlyList<CodedEvent> Found)> records)
    {
        var score = default(RecordScore);
        foreach (var (record, found) in records)
        {
            var same = found.Where(coded => coded.Type == record.Type).ToArray();
            score = new RecordScore(
                score.Records + 1,
                score.Typed + (same.Length > 0 ? 1 : 0),
                score.Acted + (same.Any(coded => HasActors(record, coded)) ? 1 : 0),
                score.Full + (same.Any(coded => HasAll(record, coded)) ? 1 : 0),
                score.Events + found.Count);
        }

        return score;
    }

    /// <summary>Whether an event has the record's type and parties.</summary>
    public static bool IsFull(GoldRecord record, CodedEvent coded) =>
        coded.Type == record.Type && HasAll(record, coded);

    /// <summary>Whether an event has the record's parties, whatever its type.</summary>
    public static bool HasParties(GoldRecord record, CodedEvent coded) => HasAll(record, coded);

    private static bool HasActors(GoldRecord record, CodedEvent coded) =>
        record.Sources.IsSubsetOf(Have(coded.Actors)) || IsSymmetric(record, coded);

    private static bool HasAll(GoldRecord record, CodedEvent coded) =>
        (record.Sources.IsSubsetOf(Have(coded.Actors)) && record.Targets.IsSubsetOf(Have(coded.Recipients))) ||
        IsSymmetric(record, coded);

    // A record without a target is of an act that its sources do together: they may stand on either side.
    private static bool IsSymmetric(GoldRecord record, CodedEvent coded) =>
        record.Targets.Count == 0 && record.Sources.IsSubsetOf(Have([.. coded.Actors, .. coded.Recipients]));

    private static HashSet<string> Have(IEnumerable<Party> side) =>
        side.Select(party => party.Country).ToHashSet(StringComparer.Ordinal);
}
