using Entente.Relations.Attention;
using Entente.Relations.Company;

namespace Entente.Relations.Scores;

/// <summary>Works out the figures of <see cref="ScoreFeature"/> for the dyads of a network.</summary>
internal sealed class ScoreFigures
{
    private const double ImaginedByShare = 6;
    private const double ImaginedByQuad = 4;

    private static readonly GammaPoisson ByTwo = new(2);
    private static readonly GammaPoisson ByOne = new(1);

    private readonly StateNetwork _network;
    private readonly PairCounts _total;
    private readonly double[,] _attention;
    private readonly double[,] _cooperation;
    private readonly double[,] _conflict;
    private readonly double[,] _partners;
    private readonly double[,] _friends;
    private readonly double[,] _foes;
    private readonly double[] _sizes;
    private readonly double[] _temper;
    private readonly double[] _deeds;
    private readonly BodyAttention _bodies;

    public ScoreFigures(StateNetwork network)
    {
        (_network, _total) = (network, network.Total);
        var all = network.Table(counts => counts.All);
        var expected = ExpectedAttention.Of(all);
        var conflict = network.Table(counts => counts.Conflict);
        var usual = UsualConflict(_total);
        _attention = Ratios(all, expected, 1, ByTwo);
        _cooperation = Ratios(network.Table(counts => counts.Cooperation), expected, 1 - usual, ByOne);
        _conflict = Ratios(conflict, expected, usual, ByOne);
        (_partners, _friends, _foes) = (Beyond(_attention), Beyond(_cooperation), Beyond(_conflict));
        _sizes = ExpectedAttention.Margins(all);
        _temper = Odds(ExpectedAttention.Margins(conflict), usual);
        var deeds = network.Table(counts => counts[QuadClass.MaterialConflict]);
        _deeds = Odds(ExpectedAttention.Margins(deeds), UsualShare(_total[QuadClass.MaterialConflict]));
        _bodies = new BodyAttention(network);
    }

    /// <summary>The figures of one dyad, in the order of <see cref="ScoreFeature"/>.</summary>
    public double[] Of(Dyad dyad, PairCounts counts)
    {
        var (one, other) = (_network.NumberOf(dyad.First), _network.NumberOf(dyad.Second));
        var figures = new double[Enum.GetValues<ScoreFeature>().Length];
        void Set(ScoreFeature feature, double value) => figures[(int)feature] = value;

        SetSizes(one, other, Set);
        SetCompany(one, other, Set);
        SetMix(counts, Set);
        Set(ScoreFeature.AtlanticAlliance, _bodies.OfBoth(dyad, "NAT"));
        Set(ScoreFeature.EuropeanUnion, _bodies.OfBoth(dyad, "EUU"));
        return figures;
    }

    private void SetSizes(int one, int other, Action<ScoreFeature, double> set)
    {
        set(ScoreFeature.LargerState, Math.Log(Math.Max(_sizes[one], _sizes[other]) / _total.All));
        set(ScoreFeature.SmallerState, Math.Log(Math.Min(_sizes[one], _sizes[other]) / _total.All));
        set(ScoreFeature.Attention, _attention[one, other]);
        set(ScoreFeature.Cooperation, _cooperation[one, other]);
        set(ScoreFeature.Conflict, _conflict[one, other]);
        set(ScoreFeature.WorseTemper, Math.Max(_temper[one], _temper[other]));
        set(ScoreFeature.BetterTemper, Math.Min(_temper[one], _temper[other]));
        set(ScoreFeature.WorseDeeds, Math.Max(_deeds[one], _deeds[other]));
    }

    private void SetCompany(int one, int other, Action<ScoreFeature, double> set)
    {
        set(ScoreFeature.SharedPartners, LikeCompany.Cosine(_partners, _partners, one, other));
        set(ScoreFeature.SharedFoes, LikeCompany.Cosine(_foes, _foes, one, other));
        set(
            ScoreFeature.OppositeSides,
            LikeCompany.Cosine(_foes, _friends, one, other) + LikeCompany.Cosine(_friends, _foes, one, other));
    }

    private void SetMix(PairCounts counts, Action<ScoreFeature, double> set)
    {
        set(ScoreFeature.Support, Share(counts, all => all.OfType(PloverTypes.Support)));
        set(ScoreFeature.Agreement, Share(counts, all => all.OfType(PloverTypes.Agree)));
        set(ScoreFeature.Request, Share(counts, all => all.OfType(PloverTypes.Request)));
        set(ScoreFeature.Military, Share(counts, all => all.Military));
        set(ScoreFeature.MilitaryConflict, Share(counts, all => all.MilitaryConflict));
        set(ScoreFeature.Governments, Share(counts, all => all.Governments));
        set(ScoreFeature.HostileDeeds, Odds(counts, QuadClass.MaterialConflict));
        set(ScoreFeature.HostileWords, Odds(counts, QuadClass.VerbalConflict));
    }

    private double Share(PairCounts counts, Func<PairCounts, double> part)
    {
        var usual = UsualShare(part(_total));
        return Math.Log((part(counts) + (ImaginedByShare * usual)) / (counts.All + ImaginedByShare) / usual);
    }

    private double Odds(PairCounts counts, QuadClass quad)
    {
        var usual = UsualShare(_total[quad]);
        var share = (counts[quad] + (ImaginedByQuad * usual)) / (counts.All + ImaginedByQuad);
        return Logit(share) - Logit(usual);
    }

    private double[] Odds(double[] parts, double usual) =>
        [.. parts.Select((part, state) =>
            Logit((part + (ImaginedByQuad * usual)) / (_sizes[state] + ImaginedByQuad)) - Logit(usual))];

    private static double UsualConflict(PairCounts total) => (total.Conflict + 0.5) / (total.All + 1);

    // Half an act each way: a record without any act of a kind must not divide by nothing.
    private double UsualShare(double part) => (part + 0.5) / (_total.All + 1);

    private static double[,] Ratios(double[,] observed, double[,] expected, double share, GammaPoisson shrinkage)
    {
        var ratios = new double[observed.GetLength(0), observed.GetLength(0)];
        for (var one = 0; one < ratios.GetLength(0); one++)
        {
            for (var other = 0; other < ratios.GetLength(0); other++)
                ratios[one, other] = shrinkage.LogRatio(observed[one, other], expected[one, other] * share);
        }

        return ratios;
    }

    private static double[,] Beyond(double[,] ratios)
    {
        var beyond = (double[,])ratios.Clone();
        for (var one = 0; one < beyond.GetLength(0); one++)
        {
            for (var other = 0; other < beyond.GetLength(0); other++)
                beyond[one, other] = Math.Max(0, beyond[one, other]);
        }

        return beyond;
    }

    private static double Logit(double share) => Math.Log(share / (1 - share));
}
