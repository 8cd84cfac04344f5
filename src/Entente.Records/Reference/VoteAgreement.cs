namespace Entente.Records.Reference;

/// <summary>How alike two states voted in the General Assembly.</summary>
/// <param name="Both">Roll calls in which both voted or abstained.</param>
/// <param name="Same">Roll calls in which they did the same.</param>
/// <param name="Distance">Sum of the distances: 0 for the same, 1 where one abstained, 2 for yes against no.</param>
/// <param name="Expected">The sum of the distances to be expected by chance, were each vote of either drawn from the
/// votes of both together.</param>
public sealed record VoteAgreement(int Both, int Same, int Distance, double Expected)
{
    /// <summary>Signorino and Ritter's S (1999, ISQ 43), unweighted: 1 always alike, −1 always opposed; null when they
    /// never both voted.</summary>
    public double? S => Both == 0 ? null : 1 - (2.0 * Distance / (2 * Both));

    /// <summary>Scott's pi, weighted by distance: 1 always alike, 0 as alike as chance would have it, below 0 less;
    /// null when they never both voted, or both always voted the same way.</summary>
    /// <remarks>Most states vote yes most of the time, so that S is high for all (Häge 2011, <i>Political Analysis</i>
    /// 19).</remarks>
    public double? Pi => Expected > 0 ? 1 - (Distance / Expected) : null;
}
