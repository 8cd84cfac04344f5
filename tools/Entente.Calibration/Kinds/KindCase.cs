using Entente.Relations.Scores;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Calibration.Kinds;

/// <summary>A dyad with the figures from which its tie is judged.</summary>
/// <param name="Case">What is known of it.</param>
/// <param name="Figures">By <see cref="TieFeature"/>; the three scores in it are of models that have not seen the
/// dyad.</param>
internal sealed record KindCase(Case Case, double[] Figures)
{
    /// <summary>The cases of every sample.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="seed">Which of several ways to cut.</param>
    public static IReadOnlyList<KindCase>[] Of(IReadOnlyList<Sample> samples, int seed)
    {
        var scores = Enum.GetValues<ScoreKind>()
            .ToDictionary(kind => kind, kind => CrossValidation.Judge(samples, kind, seed)
                .Select(judged => judged.ToDictionary(item => item.Case.Dyad, item => item.Probability)).ToArray());
        return [.. samples.Select((sample, number) => (IReadOnlyList<KindCase>)
            [.. sample.Cases.Select(item => new KindCase(item, FiguresOf(item, sample, new DyadScores(
                scores[ScoreKind.Alliance][number][item.Dyad],
                scores[ScoreKind.Rivalry][number][item.Dyad],
                scores[ScoreKind.Dispute][number][item.Dyad]))))])];
    }

    private static double[] FiguresOf(Case item, Sample sample, DyadScores scores)
    {
        var (dyad, stances) = (sample.Gathered.Dyads[item.Dyad], sample.Gathered.Stances);
        var setting = new Setting(dyad.Sources, Pressure.ShareIn(item.Dyad, stances), scores);
        return TieFigures.Of(dyad.Tally, ThirdParties.Of(item.Dyad, stances), setting);
    }
}
