using Entente.Relations.States;

namespace Entente.Relations.Thirds;

/// <summary>How far one state is condemned by others and how few it can lean on, as far as this record shows.</summary>
/// <param name="State">Its code.</param>
/// <param name="Condemners">Others whose acts towards it are more against than for it.</param>
/// <param name="Partners">Others whose acts towards it are more for than against it.</param>
/// <param name="CondemnedShare">Condemners over both, 0…1; null under three others.</param>
/// <param name="Concentration">Herfindahl index of cooperation received, 1 all from one partner … 0; null under three
/// partners.</param>
/// <param name="Text">The same in words.</param>
/// <param name="Evidence">The weightiest hostile acts of others.</param>
public sealed record Isolation(
    string State,
    int Condemners,
    int Partners,
    double? CondemnedShare,
    double? Concentration,
    string Text,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The same against expectation and among all states; null where the store tells of too few.</summary>
    public StateIsolation? Among { get; init; }

    /// <summary>How others treated it, year by year; a year in which nothing was done to it is missing.</summary>
    public IReadOnlyList<IsolationYear> ByYear { get; init; } = [];
}
