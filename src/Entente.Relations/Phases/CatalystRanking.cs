using Entente.Relations.Briefs;
using Entente.Relations.Timelines;

namespace Entente.Relations.Phases;

/// <summary>Ranks what happened around a change of phase: candidates for what brought it about, not causes.</summary>
/// <remarks>
/// The rank is severity × reports × surprise × how lasting × how near the change. Surprise compares the acts of one
/// kind between the same two parties inside the window with their usual rate on the record. The field has no estimator
/// of catalysts; the nearest is the interrupted time series (see <c>docs/relations.md</c>).
/// </remarks>
internal static class CatalystRanking
{
    private const int AtMost = 5;
    private const int MarginDays = 31;

    // What passes between the two themselves is likelier to turn them than what one does elsewhere.
    private const double Directness = 1.25;

    // What one does at home is told every day.
    private const double Domestic = 0.25;

    // A change dated to one bin may still have begun a little earlier.
    private const double ChangeAtLeast = 0.05;

    /// <summary>The first candidates, the weightiest first.</summary>
    public static IReadOnlyList<Catalyst> Of(Turn turn, Material material)
    {
        var placed = material.Record.All.Concat(material.Record.Elsewhere)
            .Where(act => act.IsPlaced && act.TookPlace).ToList();
        var near = placed.FindAll(act =>
            act.Date <= turn.Boundary.Latest.AddDays(MarginDays) &&
            act.Date >= turn.Boundary.Earliest.AddDays(-MarginDays));
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

    private static double Weight(Act act, Turn turn, Material material, Surprises surprises)
    {
        var dyad = material.Record.Dyad;
        var place = act.IsBetween(dyad) ? Directness * turn.Lasting(act.Quad.IsCooperation())
            : IsAtHome(act, dyad) ? Domestic
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
    private sealed class Surprises
    {
        private readonly Dictionary<string, int> _usual;
        private readonly Dictionary<string, int> _near;
        private readonly double _share;

        public Surprises(List<Act> all, List<Act> near, Turn turn)
        {
            (_usual, _near) = (Count(all), Count(near));
            var window = turn.Boundary.Latest.DayNumber - turn.Boundary.Earliest.DayNumber + 1 + (2 * MarginDays);
            var rest = turn.Bins.Last.DayNumber - turn.Bins.First.DayNumber + 1 - window;
            _share = window / (double)Math.Max(window, rest);
        }

        public double Of(Act act)
        {
            var kind = KindOf(act);
            var expected = (_usual[kind] - _near[kind]) * _share;
            return 1 + Math.Max(0, Math.Log((_near[kind] + 0.5) / (expected + 0.5)));
        }

        private static Dictionary<string, int> Count(List<Act> acts) =>
            acts.CountBy(KindOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
