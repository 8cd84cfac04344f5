using System.Globalization;
using Entente.Relations.Phases;

namespace Entente.Evaluation.Scoring;

/// <summary>A known turn beside the boundary that lies nearest.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Days">Days from it to the nearest boundary; more than any span when there is none.</param>
/// <param name="Nearest">The phase that the boundary begins; null when there is none.</param>
internal sealed record FoundTurn(KnownTurn Turn, int Days, Phase? Nearest)
{
    private const int CatalystsShown = 3;

    public static FoundTurn Of(KnownTurn turn, IReadOnlyList<Phase> phases)
    {
        var nearest = phases.Skip(1).MinBy(phase => Math.Abs(phase.From.DayNumber - turn.Date.DayNumber));
        return new FoundTurn(
            turn, nearest is null ? int.MaxValue : Math.Abs(nearest.From.DayNumber - turn.Date.DayNumber), nearest);
    }

    /// <summary>Whether a boundary lies near enough.</summary>
    public bool IsFound => Days <= Turn.WithinDays;

    /// <summary>The turn, whether it was found, and the first candidates for what turned the two.</summary>
    public IEnumerable<string> Lines
    {
        get
        {
            yield return $"{(IsFound ? "found " : "missed")} {Turn.Dyad} {Written(Turn.Date)} " +
                $"{Turn.What}: {(Nearest is null ? "no boundary" : Written(Nearest))}";
            if (!IsFound)
                yield break;
            foreach (var catalyst in Nearest!.Catalysts.Take(CatalystsShown))
                yield return $"         {Written(catalyst.Date)} {catalyst.Text}";
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(Phase phase) =>
        $"{Written(phase.From)} ({phase.Boundary.Probability.ToString("F2", CultureInfo.InvariantCulture)})";
}
