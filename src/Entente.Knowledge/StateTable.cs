using System.Globalization;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge;

/// <summary>The states of the world, by code and by the numbers that datasets use.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class StateTable
{
    private readonly Dictionary<string, State[]> _byCode;
    private readonly Dictionary<int, State[]> _byCow;
    private readonly Dictionary<int, State[]> _byGw;

    private StateTable(IReadOnlyList<State> states)
    {
        All = states;
        _byCode = GroupedBy(states, state => state.Code, StringComparer.Ordinal);
        _byCow = GroupedBy(states.Where(state => state.Cow is not null), state => state.Cow!.Value);
        _byGw = GroupedBy(states.Where(state => state.Gw is not null), state => state.Gw!.Value);
    }

    /// <summary>Every row, in the order of the table.</summary>
    public IReadOnlyList<State> All { get; }

    /// <summary>Whether a code names a state.</summary>
    /// <param name="code">ISO 3166-1 alpha-3.</param>
    public bool Has(string code) => _byCode.ContainsKey(code);

    /// <summary>The state with a code.</summary>
    /// <param name="code">ISO 3166-1 alpha-3.</param>
    /// <param name="date">When; null for the latest row.</param>
    /// <returns>Null when the code is unknown. The nearest row when none holds on the day.</returns>
    public State? Find(string code, DateOnly? date = null) => Pick(_byCode, code, date);

    /// <summary>The state with a Correlates of War country code.</summary>
    /// <param name="number">For example 365 for Russia.</param>
    /// <param name="date">When; null for the latest row.</param>
    /// <returns>Null when the number is unknown.</returns>
    public State? FindCow(int number, DateOnly? date = null) => Pick(_byCow, number, date);

    /// <summary>The state with a Gleditsch and Ward number.</summary>
    /// <param name="number">For example 365 for Russia.</param>
    /// <param name="date">When; null for the latest row.</param>
    /// <returns>Null when the number is unknown.</returns>
    public State? FindGw(int number, DateOnly? date = null) => Pick(_byGw, number, date);

    internal static StateTable From(List<Row> rows, List<Problem> problems)
    {
        var states = new List<State>(rows.Count);
        foreach (var row in rows)
        {
            if (row[0].Length == 0)
                problems.Add(Problems.Empty(row.File, row.Line, "code"));
            else
                states.Add(StateOf(row, problems));
        }

        return new StateTable(states);
    }

    private static State StateOf(Row row, List<Problem> problems) => new(
        row[0], row[1], NumberOf(row, 2, "cow", problems), NumberOf(row, 3, "gw", problems),
        TableDate.Span(row, 4, 5, problems), row[6], row[7]);

    private static int? NumberOf(Row row, int column, string name, List<Problem> problems)
    {
        if (row[column].Length == 0)
            return null;
        if (int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        problems.Add(Problems.BadNumber(row.File, row.Line, row[column], name));
        return null;
    }

    private static Dictionary<TKey, State[]> GroupedBy<TKey>(
        IEnumerable<State> states, Func<State, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull =>
        states.GroupBy(key, comparer).ToDictionary(
            group => group.Key, group => group.OrderBy(state => state.Dates.From).ToArray(), comparer);

    private static State? Pick<TKey>(Dictionary<TKey, State[]> table, TKey key, DateOnly? date)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var rows))
            return null;
        if (date is not { } day)
            return rows[^1];
        return Array.Find(rows, state => state.Dates.Contains(day)) ??
            Array.FindLast(rows, state => state.Dates.From is null || state.Dates.From <= day) ?? rows[0];
    }
}
