namespace Entente.Records.Stories;

/// <summary>The least hashes of a document's runs of words: enough to say what share two documents have in
/// common.</summary>
/// <remarks>Broder (1997), bottom-k. A short document is kept whole, and what is said of two such is exact.</remarks>
/// <param name="Hashes">Ascending.</param>
internal readonly record struct Sketch(uint[] Hashes)
{
    private const int Most = 512;

    // Up to which hash the sketch is complete.
    private uint Bound => Hashes.Length < Most ? uint.MaxValue : Hashes[^1];

    public static Sketch Of(uint[] sorted) => new(sorted.Length <= Most ? sorted : sorted[..Most]);

    /// <summary>Hashes of the distinct runs of so many words, ascending.</summary>
    public static uint[] RunsOf(List<Word> words, int length)
    {
        var hashes = words.ConvertAll(word => Hashing.Of(word.Text));
        var found = new HashSet<uint>();
        for (var start = 0; start + length <= hashes.Count; start++)
        {
            var run = 0u;
            for (var index = start; index < start + length; index++)
                run = Hashing.Mix(run ^ hashes[index]) + 0x9E3779B9u;
            found.Add(run);
        }

        return [.. found.Order()];
    }

    /// <summary>What share of the shorter document's runs the other has, 0…1.</summary>
    public static double Share(Sketch one, Sketch other)
    {
        var bound = Math.Min(one.Bound, other.Bound);
        var first = one.UpTo(bound);
        var second = other.UpTo(bound);
        int shared = 0, i = 0, j = 0;
        while (i < first.Length && j < second.Length)
        {
            var step = first[i].CompareTo(second[j]);
            shared += step == 0 ? 1 : 0;
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return (double)shared / Math.Max(1, Math.Min(first.Length, second.Length));
    }

    private ReadOnlySpan<uint> UpTo(uint bound)
    {
        var place = Hashes.AsSpan().BinarySearch(bound);
        return Hashes.AsSpan(0, place >= 0 ? place + 1 : ~place);
    }
}
