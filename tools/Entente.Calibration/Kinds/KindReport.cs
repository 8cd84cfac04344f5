using System.Globalization;
using Entente.Relations.Ties;

namespace Entente.Calibration.Kinds;

/// <summary>Says how good the probabilities of kinds are on dyads that the weights have not seen.</summary>
internal static class KindReport
{
    private const double Negligible = 1e-12;

    private static readonly (string Name, TieKind[] Kinds)[] Groups =
    [
        ("alliance", [TieKind.Alliance]),
        ("entente", [TieKind.Entente]),
        ("rivalry", [TieKind.Rivalry]),
        ("armed hostility", [TieKind.ArmedHostility]),
        ("rivalry or armed", [TieKind.Rivalry, TieKind.ArmedHostility]),
    ];

    /// <summary>Judges every case by weights that were fitted without its dyad.</summary>
    public static IReadOnlyList<(KindCase Case, double[] Probabilities)> Judge(
        IReadOnlyList<KindCase> cases, IReadOnlyList<KindWeight> table, int seed) =>
        [.. Enumerable.Range(0, CrossValidation.Folds).AsParallel().AsOrdered().SelectMany(fold =>
        {
            var seen = cases.Where(one => one.Case.Fold(CrossValidation.Folds, seed) != fold).ToList();
            var fitted = KindFit.Fit(seen, table);
            return cases.Where(one => one.Case.Fold(CrossValidation.Folds, seed) == fold)
                .Select(one => (one, KindFit.Probabilities(one.Figures, fitted)));
        })];

    /// <summary>The same by the weights that are set by hand.</summary>
    public static IReadOnlyList<(KindCase Case, double[] Probabilities)> JudgeBySet(
        IReadOnlyList<KindCase> cases, IReadOnlyList<KindWeight> table)
    {
        var bySet = table.Select(weight => weight with { Among = weight.Set }).ToList();
        return [.. cases.Select(one => (one, KindFit.Probabilities(one.Figures, bySet)))];
    }

    /// <summary>The table of the report.</summary>
    /// <param name="name">What was judged.</param>
    /// <param name="runs">Cases with their probabilities, for each way to cut; the figures are means.</param>
    /// <param name="actsAtLeast">Cases with fewer acts are left out.</param>
    public static IEnumerable<string> Lines(
        string name, IReadOnlyList<IReadOnlyList<(KindCase Case, double[] Probabilities)>> runs, int actsAtLeast)
    {
        var judged = runs.Select(run => run.Where(item => item.Case.Case.Acts >= actsAtLeast).ToList()).ToList();
        yield return string.Create(CultureInfo.InvariantCulture, $"{name}: log loss {judged.Average(LogLoss):F3}");
        yield return "kind                dyads  true    AUC  Brier  slope  error";
        foreach (var (group, kinds) in Groups)
        {
            var measured = judged.ConvertAll(run => Reliability.Of([.. run.Select(item => (
                kinds.Sum(kind => item.Probabilities[(int)kind]), item.Case.Case.Kinds.All(kinds.Contains)))]));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{group,-19} {measured[0].Cases,5} {measured[0].True,5}" +
                $"  {measured.Average(one => one.Area):F3}  {measured.Average(one => one.Brier):F3}" +
                $"  {measured.Average(one => one.Slope):F2}   {measured.Average(one => one.Error):F3}");
        }
    }

    private static double LogLoss(List<(KindCase Case, double[] Probabilities)> judged) => -judged.Average(item =>
        Math.Log(item.Case.Case.Kinds.Sum(kind => item.Probabilities[(int)kind]) + Negligible));
}
