namespace Entente.Evaluation.Scoring;

/// <summary>Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares).</summary>
internal static class LogisticFit
{
    private const int Steps = 25;

    /// <summary>Fits the weights.</summary>
    /// <param name="rows">[case, ground]; the first column should be 1 for the intercept, which is not held
    /// back.</param>
    /// <param name="isRight">The outcome of each case.</param>
    /// <param name="ridge">How strongly weights are held towards 0, in units of one observation.</param>
    /// <returns>A weight for each column.</returns>
    /// <exception cref="ArgumentException">Rows and outcomes differ in number, or there are none.</exception>
    public static double[] Of(double[][] rows, bool[] isRight, double ridge)
    {
        if (rows.Length == 0 || rows.Length != isRight.Length)
            throw new ArgumentException("As many outcomes as rows are needed, and at least one.", nameof(isRight));
        var weights = new double[rows[0].Length];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = Slopes(rows, isRight, weights, ridge);
            Move(weights, Solve(curvature, gradient));
        }

        return weights;
    }

    private static (double[] Gradient, double[,] Curvature) Slopes(
        double[][] rows, bool[] isRight, double[] weights, double ridge)
    {
        var size = weights.Length;
        var gradient = new double[size];
        var curvature = new double[size, size];
        for (var index = 1; index < size; index++)
        {
            gradient[index] = -ridge * weights[index];
            curvature[index, index] = ridge;
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var probability = 1 / (1 + Math.Exp(-rows[row].Zip(weights, (x, w) => x * w).Sum()));
            for (var i = 0; i < size; i++)
            {
                gradient[i] += ((isRight[row] ? 1 : 0) - probability) * rows[row][i];
                for (var j = 0; j < size; j++)
                    curvature[i, j] += probability * (1 - probability) * rows[row][i] * rows[row][j];
            }
        }

        return (gradient, curvature);
    }

    private static void Move(double[] weights, double[] by)
    {
        for (var index = 0; index < weights.Length; index++)
            weights[index] += by[index];
    }

    /// <summary>Gaussian elimination with pivots; a column without any keeps its weight.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            if (Math.Abs(matrix[pivot, column]) < 1e-12)
                continue;
            Swap(matrix, right, column, pivot);
            for (var row = 0; row < size; row++)
            {
                if (row != column)
                    Subtract(matrix, right, row, column, matrix[row, column] / matrix[column, column]);
            }
        }

        return [.. right.Select((value, row) => Math.Abs(matrix[row, row]) < 1e-12 ? 0 : value / matrix[row, row])];
    }

    private static void Swap(double[,] matrix, double[] right, int first, int second)
    {
        for (var column = 0; column < right.Length; column++)
            (matrix[first, column], matrix[second, column]) = (matrix[second, column], matrix[first, column]);
        (right[first], right[second]) = (right[second], right[first]);
    }

    private static void Subtract(double[,] matrix, double[] right, int row, int pivot, double factor)
    {
        for (var column = 0; column < right.Length; column++)
            matrix[row, column] -= factor * matrix[pivot, column];
        right[row] -= factor * right[pivot];
    }
}
