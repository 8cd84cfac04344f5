using Entente.Evaluation.Gold;
using Entente.Relations.Ties;

namespace Entente.Calibration.Kinds;

/// <summary>Which kinds of tie agree with what scholars recorded of two states.</summary>
/// <remarks>
/// Treaties, rivalries and disputes tell four kinds from all others, and say nothing of which of the others it is:
/// the truth is a set (Cour, Sapp and Taskar 2011, <i>Journal of Machine Learning Research</i> 12). Whether a record
/// is thin no scholar has recorded.
/// </remarks>
internal static class RecordedKinds
{
    /// <summary>The kinds that treaties, rivalries and disputes decide.</summary>
    public static IReadOnlySet<TieKind> Decided { get; } =
        new HashSet<TieKind> { TieKind.Alliance, TieKind.Entente, TieKind.Rivalry, TieKind.ArmedHostility };

    private static readonly HashSet<TieKind> Others =
        [.. TieKinds.All.Where(kind => kind != TieKind.ThinRecord && !Decided.Contains(kind))];

    /// <param name="pair">COW numbers, the smaller first.</param>
    /// <param name="record">What scholars recorded.</param>
    public static IReadOnlySet<TieKind> Of((int, int) pair, ScholarRecord record) =>
        record.Deaths.Contains(pair) ? Set(TieKind.ArmedHostility)
        : record.Rivalry.Contains(pair) ? Set(TieKind.Rivalry)
        // Force without deaths between states that nobody calls rivals: a boat seized, a border crossed.
        : record.Force.Contains(pair) ? Set(TieKind.Rivalry, TieKind.Mixed)
        : record.Alliance.Contains(pair) ? Set(TieKind.Alliance)
        : record.Consultation.Contains(pair) ? Set(TieKind.Entente)
        : Others;

    private static HashSet<TieKind> Set(params TieKind[] kinds) => [.. kinds];
}
