namespace Entente.Records.Reference;

/// <summary>Counts the votes of two states: −1 no, 0 abstention, 1 yes.</summary>
internal sealed class VoteCounts
{
    private const int Kinds = 3;

    private readonly int[,] _counts = new int[Kinds, Kinds];

    public void Add(int one, int other, int times = 1) => _counts[one + 1, other + 1] += times;

    public VoteAgreement Agreement()
    {
        var (both, same, distance, expected) = (0, 0, 0, 0.0);
        var pooled = new double[Kinds];
        for (var one = 0; one < Kinds; one++)
        {
            for (var other = 0; other < Kinds; other++)
            {
                var count = _counts[one, other];
                both += count;
                same += one == other ? count : 0;
                distance += count * Math.Abs(one - other);
                pooled[one] += count / 2.0;
                pooled[other] += count / 2.0;
            }
        }

        for (var one = 0; one < Kinds; one++)
        {
            for (var other = 0; other < Kinds; other++)
                expected += pooled[one] * pooled[other] * Math.Abs(one - other) / Math.Max(1, both);
        }

        return new VoteAgreement(both, same, distance, expected);
    }
}
