using Entente.Relations.Ties;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Entente.Calibration.Kinds;

/// <summary>Fits the weights of the kinds of tie to sets of kinds, from the weights by definition on.</summary>
/// <remarks>
/// Multinomial logit over all kinds but the thin record; the likelihood of a case is the sum over the kinds that agree
/// with what scholars recorded. A weight is the one by definition times e^u, a constant that plus u, u normal around 0:
/// where the data say nothing the definition stands, and no weight changes its sign.
/// </remarks>
internal sealed class KindFit
{
    private const double ConstantDeviation = 3;
    private const double WeightDeviation = 1;
    private const int RoundsAtMost = 2000;

    private readonly IReadOnlyList<KindCase> _cases;
    private readonly KindWeight[] _table;
    private readonly int[] _free;

    private KindFit(IReadOnlyList<KindCase> cases, IReadOnlyList<KindWeight> table)
    {
        (_cases, _table) = (cases, [.. table]);
        _free = [.. Enumerable.Range(0, _table.Length)
            .Where(index => RecordedKinds.Decided.Contains(_table[index].Kind))];
    }

    /// <summary>The table with fitted weights of the kinds that scholars record.</summary>
    /// <param name="cases">What is learned from.</param>
    /// <param name="table">The weights by definition.</param>
    public static IReadOnlyList<KindWeight> Fit(IReadOnlyList<KindCase> cases, IReadOnlyList<KindWeight> table)
    {
        var fit = new KindFit(cases, table);
        var objective = ObjectiveFunction.Gradient(fit.Loss);
        var start = Vector<double>.Build.Dense(fit._free.Length);
        var found = new LimitedMemoryBfgsMinimizer(1e-4, 1e-9, 1e-9, 10, RoundsAtMost).FindMinimum(objective, start);
        return fit.TableAt(found.MinimizingPoint);
    }

    /// <summary>Probabilities of all kinds but the thin record, which has 0.</summary>
    public static double[] Probabilities(double[] figures, IReadOnlyList<KindWeight> table)
    {
        var scores = new double[TieKinds.All.Count];
        foreach (var weight in table)
            scores[(int)weight.Kind] += weight.Among * figures[(int)weight.Feature];
        scores[(int)TieKind.ThinRecord] = double.NegativeInfinity;
        return Softmax.Of(scores);
    }

    private KindWeight[] TableAt(Vector<double> u)
    {
        KindWeight[] table = [.. _table.Select(weight => weight with { Among = weight.Set })];
        foreach (var (place, index) in _free.Index())
        {
            var set = table[index].Set;
            table[index] = table[index] with { Among = IsConstant(index) ? set + u[place] : set * Math.Exp(u[place]) };
        }

        return table;
    }

    private (double, Vector<double>) Loss(Vector<double> u)
    {
        var table = TableAt(u);
        var gradient = Vector<double>.Build.Dense(_free.Length);
        var loss = 0.0;
        foreach (var one in _cases)
        {
            var probabilities = Probabilities(one.Figures, table);
            var agreeing = one.Case.Kinds.Sum(kind => probabilities[(int)kind]) + double.Epsilon;
            loss -= one.Case.Weight * Math.Log(agreeing);
            foreach (var (place, index) in _free.Index())
            {
                var (kind, probability) = (table[index].Kind, probabilities[(int)table[index].Kind]);
                var residual = (one.Case.Kinds.Contains(kind) ? probability / agreeing : 0) - probability;
                gradient[place] -= one.Case.Weight * residual * one.Figures[(int)table[index].Feature] *
                    (IsConstant(index) ? 1 : table[index].Among);
            }
        }

        foreach (var (place, index) in _free.Index())
        {
            var precision = Math.Pow(IsConstant(index) ? ConstantDeviation : WeightDeviation, -2);
            loss += precision * u[place] * u[place] / 2;
            gradient[place] += precision * u[place];
        }

        return (loss, gradient);
    }

    private bool IsConstant(int index) => _table[index].Feature == TieFeature.Constant;
}
