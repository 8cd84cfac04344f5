namespace Entente.Language.Networks;

/// <summary>A matrix of whole numbers of eight bits; a value is its number times its row's scale.</summary>
/// <param name="Values">[row, column], row by row.</param>
/// <param name="Scales">One a row.</param>
/// <param name="Columns">How many values a row has.</param>
internal sealed record WholeNumbers(sbyte[] Values, float[] Scales, int Columns)
{
    /// <summary>The values as floats.</summary>
    public float[] ToFloats()
    {
        var floats = new float[Values.Length];
        for (var index = 0; index < floats.Length; index++)
            floats[index] = Values[index] * Scales[index / Columns];
        return floats;
    }
}
