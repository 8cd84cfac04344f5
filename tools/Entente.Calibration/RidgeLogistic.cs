using MathNet.Numerics.LinearAlgebra;

namespace Entente.Calibration;

/// <summary>Logistic regression with a penalty on large weights, by Newton's method.</summary>
internal static class RidgeLogistic
{
    private const int RoundsAtMost = 50;
    private const double SmallEnough = 1e-8;

    /// <summary>Fits weights.</summary>
    /// <param name="rows">[case, column], each column of mean 0 and variance 1.</param>
    /// <param name="truth">1 or 0 for each case.</param>
    /// <param name="caseWeights">What each case counts.</param>
    /// <param name="penalty">Half of it is multiplied with the sum of the squared weights; the constant is
    /// free.</param>
    /// <returns>The constant, then the weights.</returns>
    public static double[] Fit(double[][] rows, double[] truth, double[] caseWeights, double penalty)
    {
        var matrix = Matrix<double>.Build.DenseOfRows(rows.Select(row => row.Prepend(1.0)));
        var ridge = Vector<double>.Build.Dense(matrix.ColumnCount, column => column == 0 ? 0 : penalty);
        var weights = Vector<double>.Build.Dense(matrix.ColumnCount);
        for (var round = 0; round < RoundsAtMost; round++)
        {
            var step = Step(matrix, truth, caseWeights, ridge, weights);
            weights -= step;
            if (step.L2Norm() < SmallEnough)
                break;
        }

        return weights.ToArray();
    }

    private static Vector<double> Step(
        Matrix<double> matrix, double[] truth, double[] caseWeights, Vector<double> ridge, Vector<double> weights)
    {
        var fitted = (matrix * weights).Map(logOdds => 1 / (1 + Math.Exp(-logOdds)));
        var residuals = Vector<double>.Build.Dense(
            truth.Length, index => caseWeights[index] * (fitted[index] - truth[index]));
        var curvature = Vector<double>.Build.Dense(
            truth.Length, index => caseWeights[index] * fitted[index] * (1 - fitted[index]));
        var gradient = matrix.TransposeThisAndMultiply(residuals) + ridge.PointwiseMultiply(weights);
        var scaled = Matrix<double>.Build.Dense(
            matrix.RowCount, matrix.ColumnCount, (row, column) => matrix[row, column] * curvature[row]);
        var hessian = matrix.TransposeThisAndMultiply(scaled) + Matrix<double>.Build.DenseOfDiagonalVector(ridge);
        return hessian.Cholesky().Solve(gradient);
    }
}
