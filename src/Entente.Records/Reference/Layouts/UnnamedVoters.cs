using Entente.Knowledge;

namespace Entente.Records.Reference.Layouts;

/// <summary>Tells which state voted in a row of unvotes that names none.</summary>
/// <remarks>
/// unvotes turns Correlates of War numbers into two-letter codes and writes <c>NA</c> where there is none, which is
/// Namibia's code too. Within a roll call its rows stand in the order of those numbers, so the row before tells who
/// is meant; from 1991 on only Namibia is left, and the order does not matter.
/// </remarks>
internal sealed class UnnamedVoters(StateTable states)
{
    public const string Mark = "NA";

    // West Germany, Zanzibar, Namibia, North Yemen.
    private static readonly int[] Numbers = [260, 511, 565, 678];

    private long? _call;
    private int _before;

    /// <summary>Notes whose vote stands in a row that was read.</summary>
    public void After(long call, State? voter)
    {
        if (call != _call || voter is not null)
            (_call, _before) = (call, voter?.Cow ?? 0);
    }

    /// <summary>The state whose row follows the last one noted.</summary>
    /// <returns>Null when no state fits.</returns>
    public State? Find(long call, int year)
    {
        var before = call == _call ? _before : 0;
        State[] voters = [.. Numbers.Select(number => Voter(number, year)).OfType<State>()];
        return voters.Length == 1 ? voters[0] : Array.Find(voters, voter => voter.Cow > before);
    }

    // By the year: unvotes dates some roll calls days before they were held.
    private State? Voter(int number, int year) => states.All.FirstOrDefault(state =>
        state.Cow == number && (state.Dates.From?.Year ?? 0) <= year && year <= (state.Dates.To?.Year ?? 9999));
}
