namespace Entente.Relations.Company;

/// <summary>How alike the rows of two states are in a table of what each has to do with every other.</summary>
internal static class LikeCompany
{
    // As good as one imagined third state towards which the two have nothing in common: a likeness of two states with
    // hardly any company is little, whatever it is.
    private const double Imagined = 1;

    /// <summary>Cosine of two rows over third states, drawn to 0 where there is little in them.</summary>
    /// <param name="left">[state, state]: what the first state's row is taken from; at least 0.</param>
    /// <param name="right">What the second state's row is taken from; at least 0.</param>
    /// <param name="one">Number of the first state.</param>
    /// <param name="other">Number of the second.</param>
    /// <returns>0 nothing in common … below 1.</returns>
    public static double Cosine(double[,] left, double[,] right, int one, int other)
    {
        var (product, first, second) = (0.0, 0.0, 0.0);
        for (var third = 0; third < left.GetLength(0); third++)
        {
            if (third == one || third == other)
                continue;
            var (here, there) = (left[one, third], right[other, third]);
            product += here * there;
            first += here * here;
            second += there * there;
        }

        return product / (Math.Sqrt(first * second) + Imagined);
    }
}
