namespace Entente.Records.Reference;

/// <summary>How two states voted in the General Assembly in one year.</summary>
/// <param name="Both">Roll calls in which both voted or abstained.</param>
/// <param name="Same">Roll calls in which they did the same.</param>
/// <param name="Distance">Sum of the distances: 0 for the same, 1 where one abstained, 2 for yes against no.</param>
public sealed record VoteAgreement(int Both, int Same, int Distance)
{
    /// <summary>Signorino and Ritter's S (1999, ISQ 43), unweighted: 1 always alike, −1 always opposed; null when they
    /// never both voted.</summary>
    public double? S => Both == 0 ? null : 1 - 2.0 * Distance / (2 * Both);
}
