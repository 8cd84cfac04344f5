namespace Entente.Relations.Words;

/// <summary>Counts for and against.</summary>
/// <param name="Cooperation">Acts of cooperation.</param>
/// <param name="Conflict">Acts of conflict.</param>
/// <param name="CooperationShare">Cooperation over both, 0…1; null when there is neither.</param>
public sealed record Tally(int Cooperation, int Conflict, double? CooperationShare)
{
    /// <summary>Counts with their share.</summary>
    /// <param name="cooperation">Acts of cooperation, at least 0.</param>
    /// <param name="conflict">Acts of conflict, at least 0.</param>
    public static Tally Of(int cooperation, int conflict) =>
        new(cooperation, conflict, cooperation + conflict == 0 ? null : (double)cooperation / (cooperation + conflict));
}
