using Entente.Relations.Thirds;

namespace Entente.Relations.Ties;

/// <summary>How probable each kind of tie is on the record at hand; the probabilities sum to 1.</summary>
public sealed class TieDistribution
{
    private const double Pointing = 0.25;

    private readonly double[] _probabilities;
    private readonly double[] _figures;

    private TieDistribution(double[] probabilities, double[] figures, bool isAmongAll) =>
        (_probabilities, _figures, IsAmongAll) = (probabilities, figures, isAmongAll);

    /// <summary>Whether the two were seen among all states: then alliance, entente, rivalry and armed hostility are
    /// calibrated on what scholars recorded, else every weight is set by hand.</summary>
    public bool IsAmongAll { get; }

    /// <summary>The most probable kind; of equals the first in the order of <see cref="TieKind"/>.</summary>
    public TieKind Most => TieKinds.All.MaxBy(kind => this[kind]);

    /// <summary>The kind to which a thin record points all the same; null when it points nowhere, and for a record that
    /// is not thin.</summary>
    internal TieKind? PointsTo
    {
        get
        {
            var next = TieKinds.All.Where(kind => kind != TieKind.ThinRecord).MaxBy(kind => this[kind]);
            return Most == TieKind.ThinRecord && this[next] >= Pointing * (1 - this[TieKind.ThinRecord]) ? next : null;
        }
    }

    /// <summary>Probability of one kind, 0…1.</summary>
    /// <param name="kind">The kind.</param>
    public double this[TieKind kind] => _probabilities[(int)kind];

    /// <summary>What speaks for and against a kind, the weightiest first.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Every figure that counts for it and is not 0; with the kind's constant, and set against the other
    /// kinds,
    /// they make up its probability.</returns>
    public IReadOnlyList<TieReason> Because(TieKind kind) =>
        [.. KindTable.Shipped.Where(weight => weight.Kind == kind && weight.Feature != TieFeature.Constant)
            .Select(weight => new TieReason(
                weight.Feature,
                _figures[(int)weight.Feature],
                (IsAmongAll ? weight.Among : weight.Set) * _figures[(int)weight.Feature],
                weight.Reason))
            .Where(reason => reason.LogOdds != 0)
            .OrderByDescending(reason => Math.Abs(reason.LogOdds)).ThenBy(reason => reason.Feature)];

    /// <summary>Judges a record.</summary>
    /// <param name="record">What is on record of the two states.</param>
    /// <remarks>A multinomial logit over the figures of <see cref="TieFeature"/>, here with the weights set by hand;
    /// see <c>docs/relations.md</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static TieDistribution Of(DyadRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var thirds = ThirdParties.Of(record.Dyad, Stances.Of(record.All));
        var setting = new Setting(record.Sources, Pressure.ShareIn(record));
        return Of(TieTally.Of(record.Dyad, record.Between), thirds, setting);
    }

    internal static TieDistribution Of(TieTally tally, IReadOnlyCollection<ThirdParty> thirds, Setting setting) =>
        FromFigures(TieFigures.Of(tally, thirds, setting), setting.Scores is not null);

    /// <param name="figures">By <see cref="TieFeature"/>.</param>
    /// <param name="isAmongAll">Whether the two were seen among all states.</param>
    internal static TieDistribution FromFigures(double[] figures, bool isAmongAll)
    {
        var scores = new double[TieKinds.All.Count];
        foreach (var weight in KindTable.Shipped)
            scores[(int)weight.Kind] += (isAmongAll ? weight.Among : weight.Set) * figures[(int)weight.Feature];
        return new TieDistribution(Softmax.Of(scores), figures, isAmongAll);
    }
}
