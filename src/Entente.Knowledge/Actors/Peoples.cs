using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Actors;

/// <summary>Peoples without a state of their own name, and the states whose people the press means by them.</summary>
/// <remarks>"Kurdish fighters" are Syria's or Iraq's: the text decides, else the first state of the table does.
/// Immutable and safe to share between threads.</remarks>
public sealed class Peoples
{
    private readonly Dictionary<string, List<(string[] States, DateSpan Dates)>> _states =
        new(StringComparer.OrdinalIgnoreCase);

    internal Peoples(TableFolder folder, StateTable states, List<Problem> problems)
    {
        foreach (var row in folder.Read("peoples.tsv", TableForm.Peoples))
        {
            var homes = row.List(1);
            if (homes.Length == 0)
                problems.Add(Problems.Empty(row.File, row.Line, "states"));
            foreach (var home in homes.Where(home => !states.Has(home)))
                problems.Add(Problems.Unknown(row.File, row.Line, "state", home, "a state of states.tsv"));
            var dates = TableDate.Span(row, 2, 3, problems);
            foreach (var word in row.List(0))
                Add(word, [.. homes.Where(states.Has)], dates);
        }
    }

    /// <summary>The states in which a people lives, the one most meant first.</summary>
    /// <param name="word">Its adjective or noun: <c>Kurdish</c>, <c>Kurds</c>.</param>
    /// <param name="date">The day; null: any.</param>
    /// <returns>ISO 3166-1 alpha-3; empty when the word names no such people on that day.</returns>
    public IReadOnlyList<string> StatesOf(string word, DateOnly? date)
    {
        if (!_states.TryGetValue(word, out var periods))
            return [];
        foreach (var (states, dates) in periods)
        {
            if (date is null || dates.Contains(date.Value))
                return states;
        }

        return [];
    }

    private void Add(string word, string[] homes, DateSpan dates)
    {
        if (homes.Length == 0)
            return;
        if (!_states.TryGetValue(word, out var periods))
            _states[word] = periods = [];
        periods.Add((homes, dates));
    }
}
