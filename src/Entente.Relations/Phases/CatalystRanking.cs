using Entente.Relations.Briefs;
using Entente.Relations.Timelines;

namespace Entente.Relations.Phases;

/// <summary>Ranks what happened around a change of phase: candidates for what brought it about, not causes.</summary>
/// <remarks>
/// The rank is severity × reports × surprise × how lasting × how near the change. Surprise compares the acts of one
/// kind between the same two parties inside the window with their usual rate before and after it. The field has no
/// estimator of catalysts; the nearest is the interrupted time series (see <c>docs/relations.md</c>).
/// </remarks>
internal static class CatalystRanking
{
    private const int AtMost = 5;
    private const int MarginDays = 45;

    // What passes between the two themselves is likelier to turn them than what one does elsewhere. Whom one meets and
    // agrees with elsewhere is told every day; whom it strikes is not.
    private const double Directness = 1.25;
    private const double AgreedElsewhere = 0.5;

    // What one does at home is told every day.
    private const double Domestic = 0.25;

    // A change dated to one bin may still have begun a little earlier.
    private const double ChangeAtLeast = 0.1;

    /// <summary>The first candidates, the weightiest first.</summary>
    public static IReadOnlyList<Catalyst> Of(Turn turn, Material material)
    {
        var placed = material.Record.All.Concat(material.Record.Elsewhere)
            .Where(act => act.IsPlaced && act.TookPlace).ToList();
        var (first, last) = WindowOf(turn);
        var near = placed.FindAll(act => act.Date >= first && act.Date <= last);
        var surprises = new Surprises(placed, near, turn);
        return [.. near.Select(act => (Act: act, Weight: Weight(act, turn, material, surprises)))
            .OrderByDescending(candidate => candidate.Weight)
            .ThenBy(candidate => candidate.Act.Date)
            .ThenBy(candidate => candidate.Act.Reports[0].Id, StringComparer.Ordinal)
            .DistinctBy(candidate => Gist.Of(candidate.Act, material.NameOf), StringComparer.Ordinal)
            .DistinctBy(candidate => KindOf(candidate.Act), StringComparer.Ordinal)
            .Take(AtMost)
            .Select(candidate => CandidateOf(candidate.Act, candidate.Weight, material))];
    }

    private static (DateOnly First, DateOnly Last) WindowOf(Turn turn) =>
        (turn.Boundary.Earliest.AddDays(-MarginDays), turn.Boundary.Latest.AddDays(MarginDays));

    private static double Weight(Act act, Turn turn, Material material, Surprises surprises)
    {
        var dyad = material.Record.Dyad;
        var place = act.IsBetween(dyad) ? Directness * turn.Lasting(act.Quad.IsCooperation())
            : IsAtHome(act, dyad) ? Domestic
            : act.Quad.IsCooperation() ? AgreedElsewhere
            : 1;
        return act.Weight * surprises.Of(act) * Math.Max(ChangeAtLeast, turn.ChangeNear(act.Date!.Value)) * place;
    }

    /// <summary>Whether only one of the two takes part, on both sides: its police, its protesters.</summary>
    private static bool IsAtHome(Act act, Dyad dyad)
    {
        var states = act.Actors.Concat(act.Recipients).Select(Camp.StateOf)
            .Distinct(StringComparer.Ordinal).ToList();
        return act.Recipients.Count > 0 && states is [var state] && dyad.Contains(state);
    }

    private static Catalyst CandidateOf(Act act, double weight, Material material) => new(
        Gist.Of(act, material.NameOf),
        act.Date!.Value,
        act.LastDate ?? act.Date.Value,
        weight,
        act.Coverage,
        "",
        material.Citations.Of(act));

    private static string KindOf(Act act) =>
        $"{act.Event.Type}:{string.Join('+', act.Actors)}>{string.Join('+', act.Recipients)}";

    /// <summary>How much more often acts of a kind occur in the window than they usually do.</summary>
    /// <remarks>Usual is the higher of the rates before and after: what goes on for years after a change is the change
    /// itself, and not what brought it about.</remarks>
    private sealed class Surprises
    {
        private readonly Dictionary<string, int> _near;
        private readonly Dictionary<string, int> _before;
        private readonly Dictionary<string, int> _after;
        private readonly double _windowsBefore;
        private readonly double _windowsAfter;

        public Surprises(List<Act> all, List<Act> near, Turn turn)
        {
            var (first, last) = WindowOf(turn);
            _near = Count(near);
            _before = Count(all.FindAll(act => act.Date < first));
            _after = Count(all.FindAll(act => act.Date > last));
            var window = last.DayNumber - first.DayNumber + 1.0;
            // Less than a window beside it tells no rate.
            _windowsBefore = Math.Max(1, (first.DayNumber - turn.Bins.First.DayNumber) / window);
            _windowsAfter = Math.Max(1, (turn.Bins.Last.DayNumber - last.DayNumber) / window);
        }

        public double Of(Act act)
        {
            var kind = KindOf(act);
            var expected = Math.Max(
                _before.GetValueOrDefault(kind) / _windowsBefore, _after.GetValueOrDefault(kind) / _windowsAfter);
            return 1 + Math.Max(0, Math.Log((_near[kind] + 0.5) / (expected + 0.5)));
        }

        private static Dictionary<string, int> Count(List<Act> acts) =>
            acts.CountBy(KindOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
