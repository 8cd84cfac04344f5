using Entente.Relations.Ties;

namespace Entente.Relations.Standings;

/// <summary>The shares of words in every dyad, to see one among those of like volume.</summary>
/// <remarks>Volume goes by half-doublings: like are the dyads within two of them, about half to twice the
/// acts.</remarks>
internal sealed class WordShares
{
    // Among fewer "more than in eight of ten" would rest on a handful.
    private const int DyadsAtLeast = 20;
    private const int ActsAtLeast = 5;
    private const int Reach = 2;

    private static readonly Func<TieTally, double?>[] Shares =
    [
        tally => Share(
            tally[QuadClass.VerbalCooperation] + tally[QuadClass.VerbalConflict],
            tally[QuadClass.MaterialCooperation] + tally[QuadClass.MaterialConflict]),
        tally => Share(tally[QuadClass.VerbalCooperation], tally[QuadClass.MaterialCooperation]),
        tally => Share(tally[QuadClass.VerbalConflict], tally[QuadClass.MaterialConflict]),
    ];

    private readonly ILookup<int, TieTally> _byVolume;
    private readonly Dictionary<(int Volume, int Share), double[]> _sorted = [];

    public WordShares(IEnumerable<TieTally> tallies) =>
        _byVolume = tallies.Where(tally => tally.Acts >= ActsAtLeast).ToLookup(VolumeOf);

    /// <returns>Null for a dyad of few acts, or with few like it.</returns>
    public UsualWords? Of(TieTally tally) =>
        tally.Acts >= ActsAtLeast && Among(tally, 0) is { } all
            ? new UsualWords(Like(VolumeOf(tally), 0).Length - 1, all, Among(tally, 1), Among(tally, 2))
            : null;

    private Usual? Among(TieTally tally, int which)
    {
        if (Shares[which](tally) is not { } share)
            return null;
        var like = Like(VolumeOf(tally), which);
        var others = like.Length - 1; // It is one of them itself.
        if (others < DyadsAtLeast)
            return null;
        var (less, notMore) = (Below(like, share - 1e-12), Below(like, share + 1e-12));
        return new Usual(share, like[like.Length / 2], (less + (0.5 * (notMore - less - 1))) / others);
    }

    private double[] Like(int volume, int which)
    {
        if (!_sorted.TryGetValue((volume, which), out var sorted))
        {
            _sorted[(volume, which)] = sorted = [.. Enumerable.Range(volume - Reach, (2 * Reach) + 1)
                .SelectMany(near => _byVolume[near]).Select(Shares[which]).OfType<double>().Order()];
        }

        return sorted;
    }

    private static int Below(double[] sorted, double limit)
    {
        var place = Array.BinarySearch(sorted, limit);
        return place < 0 ? ~place : place;
    }

    private static int VolumeOf(TieTally tally) => (int)Math.Round(2 * Math.Log2(tally.Acts));

    private static double? Share(int words, int deeds) => words + deeds == 0 ? null : words / (double)(words + deeds);
}
