namespace Entente.Relations.Ties;

/// <summary>How the kinds of tie are called in JSON, tables and prose.</summary>
public static class TieKinds
{
    /// <summary>Every kind, from the closest to the most hostile, then those that say less.</summary>
    public static IReadOnlyList<TieKind> All { get; } = Enum.GetValues<TieKind>();

    /// <summary>The name used in files: <c>tacit security arrangement</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Name(this TieKind kind) => kind switch
    {
        TieKind.Alliance => "alliance",
        TieKind.Entente => "entente",
        TieKind.TacitArrangement => "tacit security arrangement",
        TieKind.StrategicPartnership => "strategic partnership",
        TieKind.ConvergenceOfInterests => "convergence of interests",
        TieKind.Patronage => "patronage",
        TieKind.Transaction => "transaction",
        TieKind.Rivalry => "rivalry",
        TieKind.ArmedHostility => "armed hostility",
        TieKind.Mixed => "mixed",
        TieKind.ThinRecord => "thin record",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind as the head of a sentence: <c>A convergence of interests</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Phrase(this TieKind kind) => kind switch
    {
        TieKind.Alliance => "An alliance",
        TieKind.Entente => "An entente",
        TieKind.Mixed => "Cooperation and conflict at once",
        TieKind.ThinRecord => "Too thin a record to say",
        TieKind.Patronage => "Patronage",
        TieKind.ArmedHostility => "Armed hostility",
        _ => "A " + kind.Name(),
    };

    /// <summary>Whether the kind is one of standing with rather than against each other.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsFriendly(this TieKind kind) => kind <= TieKind.Transaction;
}
