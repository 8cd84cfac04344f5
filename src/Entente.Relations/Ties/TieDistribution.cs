using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>How probable each kind of tie is on the record at hand; the probabilities sum to 1.</summary>
public sealed class TieDistribution
{
    private readonly double[] _probabilities;
    private readonly double[] _figures;

    private TieDistribution(double[] probabilities, double[] figures) =>
        (_probabilities, _figures) = (probabilities, figures);

    /// <summary>The most probable kind; of equals the first in the order of <see cref="TieKind"/>.</summary>
    public TieKind Most => TieKinds.All.MaxBy(kind => this[kind]);

    /// <summary>Probability of one kind, 0…1.</summary>
    /// <param name="kind">The kind.</param>
    public double this[TieKind kind] => _probabilities[(int)kind];

    /// <summary>What speaks for and against a kind, the weightiest first.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Every figure that counts for it and is not 0; with the kind's constant, and set against the other
    /// kinds,
    /// they make up its probability.</returns>
    public IReadOnlyList<TieReason> Because(TieKind kind) =>
        [.. Coefficients.Table.Where(coefficient => coefficient.Kind == kind)
            .Where(coefficient => coefficient.Feature != TieFeature.Constant)
            .Select(coefficient => new TieReason(
                coefficient.Feature,
                _figures[(int)coefficient.Feature],
                coefficient.Weight * _figures[(int)coefficient.Feature],
                coefficient.Reason))
            .Where(reason => reason.LogOdds != 0)
            .OrderByDescending(reason => Math.Abs(reason.LogOdds)).ThenBy(reason => reason.Feature)];

    /// <summary>Judges a record.</summary>
    /// <param name="record">What is on record of the two states.</param>
    /// <remarks>A multinomial logit over the figures of <see cref="TieFeature"/> with weights set by hand: transparent
    /// and not calibrated; see <c>docs/relations.md</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static TieDistribution Of(DyadRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var thirds = ThirdParties.Of(record.Dyad, Stances.Of(record.All));
        var setting = new Setting(record.Sources, Pressure.ShareIn(record));
        return Of(TieTally.Of(record.Dyad, record.Between), thirds, setting);
    }

    internal static TieDistribution Of(TieTally tally, IReadOnlyCollection<ThirdParty> thirds, Setting setting) =>
        FromFigures(TieFigures.Of(tally, thirds, setting));

    internal static TieDistribution FromFigures(double[] figures)
    {
        var scores = new double[TieKinds.All.Count];
        foreach (var coefficient in Coefficients.Table)
            scores[(int)coefficient.Kind] += coefficient.Weight * figures[(int)coefficient.Feature];
        var highest = scores.Max();
        var odds = scores.Select(score => Math.Exp(score - highest)).ToArray();
        var sum = odds.Sum();
        return new TieDistribution([.. odds.Select(odd => odd / sum)], figures);
    }
}
