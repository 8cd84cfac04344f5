using Entente.Relations.Scores;
using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>The figures of a dyad's record, each as <see cref="TieFeature"/> defines it.</summary>
internal static class TieFigures
{
    private const double ImaginedActs = 4;
    private static readonly double VolumeAtMost = Math.Log(8);
    private static readonly double FoesAtMost = Math.Log(4);

    // Of states that have to do with each other about one pair in twenty are rivals, one in ten had a dispute; less
    // than one in 150 like allies is as good as not like them.
    private static readonly double UsualRivals = LogOdds(0.05);
    private static readonly double UsualDisputants = LogOdds(0.1);
    private const double LeastAllies = -5;

    public static double[] Of(TieTally tally, IReadOnlyCollection<ThirdParty> thirds, Setting setting)
    {
        var figures = new double[Enum.GetValues<TieFeature>().Length];
        void Set(TieFeature feature, double value) => figures[(int)feature] = value;

        Set(TieFeature.Constant, 1);
        Set(TieFeature.Volume, Math.Log(1 + tally.Acts));
        Set(TieFeature.Sources, Math.Log(Math.Max(1, setting.Sources)));
        SetShares(tally, Set);
        SetKinds(tally, Set);
        Set(TieFeature.CommonPressure, setting.CommonPressure);
        SetCompany(thirds, Set);
        if (setting.Scores is { } scores)
            SetLikeness(scores, Set);
        return figures;
    }

    private static void SetShares(TieTally tally, Action<TieFeature, double> set)
    {
        var shrunk = tally.Acts + ImaginedActs;
        var cooperation = (tally.Cooperation + (ImaginedActs / 2)) / shrunk;
        set(TieFeature.Balance, (tally.Cooperation - tally.Conflict) / shrunk);
        set(TieFeature.FriendlyWords, tally[QuadClass.VerbalCooperation] / shrunk);
        set(TieFeature.FriendlyDeeds, tally[QuadClass.MaterialCooperation] / shrunk);
        set(TieFeature.HostileWords, tally[QuadClass.VerbalConflict] / shrunk);
        set(TieFeature.HostileDeeds, tally[QuadClass.MaterialConflict] / shrunk);
        // The share is shrunk to a half, so that an empty record is not taken for a mixed one: it is scaled by what is
        // seen.
        set(TieFeature.Mixture, 4 * cooperation * (1 - cooperation) * tally.Acts / shrunk);
    }

    private static void SetKinds(TieTally tally, Action<TieFeature, double> set)
    {
        set(TieFeature.MilitaryCooperation, Math.Log(1 + tally.MilitaryCooperation));
        set(TieFeature.MilitaryConflict, Math.Log(1 + tally.MilitaryConflict));
        set(TieFeature.Economic, tally.Economic / (tally.Cooperation + 2.0));
        set(TieFeature.Breadth, Math.Min(1, tally.Contexts / 5.0));
        set(TieFeature.OneWay, Math.Abs(tally.DeedsOfFirst - tally.DeedsOfSecond) /
            (tally.DeedsOfFirst + tally.DeedsOfSecond + 2.0));
        set(TieFeature.MutualConflict, 2 * Math.Min(tally.ConflictOfFirst, tally.ConflictOfSecond) /
            (tally.ConflictOfFirst + tally.ConflictOfSecond + 2.0));
        set(TieFeature.Undone, tally.Undone /
            (tally.Undone + tally[QuadClass.MaterialCooperation] + 2.0));
        set(TieFeature.Treaty, Math.Min(1, tally.Treaties));
    }

    private static void SetCompany(IReadOnlyCollection<ThirdParty> thirds, Action<TieFeature, double> set)
    {
        var alike = thirds.Count(third => third.IsAlike);
        var opposite = thirds.Count(third => third.IsOpposite);
        var foes = thirds.Count(third => third.Side == Side.AgainstBoth);
        var expected = ThirdParties.AlikeByChance(thirds);
        set(TieFeature.Company, (alike - expected) / (alike + opposite - expected + 2));
        set(TieFeature.CompanyVolume, Math.Min(VolumeAtMost, Math.Log(1 + alike)));
        set(TieFeature.CommonFoes, Math.Min(FoesAtMost, Math.Log(1 + foes)));
    }

    private static void SetLikeness(DyadScores scores, Action<TieFeature, double> set)
    {
        set(TieFeature.LikeAllies, Math.Max(0, LogOdds(scores.Alliance) - LeastAllies));
        set(TieFeature.LikeRivals, LogOdds(scores.Rivalry) - UsualRivals);
        set(TieFeature.LikeDisputants, LogOdds(scores.Dispute) - UsualDisputants);
    }

    private static double LogOdds(double probability) => AdditiveModel.LogOddsOf(probability, least: 1e-4);
}
