namespace Entente.Records.Stories;

/// <summary>Signatures that agree in a band with the more certainty the more shingles two texts share.</summary>
/// <remarks>Broder (1997). With 8 bands of 2 rows texts that share half of their shingles meet 90 times in 100; those
/// that do not meet still share their names.</remarks>
internal static class MinHash
{
    private const int Bands = 8;
    private const int Rows = 2;

    private static readonly uint[] Seeds = [.. Enumerable.Range(0, Bands * Rows).Select(Hashing.Seed)];

    /// <summary>One hash a band.</summary>
    public static uint[] Of(uint[] shingles)
    {
        if (shingles.Length == 0)
            return [];
        var least = new uint[Seeds.Length];
        Array.Fill(least, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var index = 0; index < Seeds.Length; index++)
                least[index] = Math.Min(least[index], Hashing.Mix(shingle ^ Seeds[index]));
        }

        return [.. least.Chunk(Rows).Select(rows => Hashing.Mix(rows[0] ^ Hashing.Mix(rows[1])))];
    }
}
