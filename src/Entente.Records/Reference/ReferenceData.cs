using System.Text.Json.Nodes;
using Dapper;
using Entente.Knowledge;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Reference;

/// <summary>What the reference data of a store say of states, pairs of states and years.</summary>
/// <remarks>
/// Every answer is <see cref="Covered{T}"/>: beyond the years of a dataset, and for a state that was no member of its
/// state system in that year, there is no data. Within them a pair without a row has none of what the dataset lists.
/// </remarks>
public sealed class ReferenceData
{
    private readonly SqliteConnection _connection;
    private readonly StateTable _states;

    internal ReferenceData(SqliteConnection connection, StateTable states) =>
        (_connection, _states) = (connection, states);

    /// <summary>The datasets that the store holds, by subject and source.</summary>
    public IReadOnlyList<Coverage> Coverages() => [.. _connection.Query<(string, string, long, long, long)>(
        "SELECT subject, source, first, last, rows FROM reference_sets ORDER BY subject, source")
        .Select(set => new Coverage(set.Item1, set.Item2, (int)set.Item3, (int)set.Item4, (int)set.Item5))];

    /// <summary>What two states owe each other by treaty; an empty list where they owe nothing.</summary>
    /// <param name="one">A state's code: <c>IRN</c>.</param>
    /// <param name="other">Another's.</param>
    /// <param name="year">The year.</param>
    public Covered<IReadOnlyList<Alliance>> Alliances(string one, string other, int year) =>
        OfPair("alliances", one, other, year, (row, source) => new Alliance(
            source,
            Flag(row, "defense"),
            row["offense"] is null ? null : Flag(row, "offense"),
            Flag(row, "neutrality"),
            Flag(row, "nonaggression"),
            Flag(row, "consultation")));

    /// <summary>The rivalries of two states in a year.</summary>
    /// <param name="one">A state's code.</param>
    /// <param name="other">Another's.</param>
    /// <param name="year">The year.</param>
    public Covered<IReadOnlyList<Rivalry>> Rivalries(string one, string other, int year) =>
        OfPair("rivalries", one, other, year, (row, source) => new Rivalry(
            source, row["name"]?.GetValue<string>() ?? "", (int)Number(row, "first")!, (int)Number(row, "last")!));

    /// <summary>The militarised disputes of two states in a year.</summary>
    /// <param name="one">A state's code.</param>
    /// <param name="other">Another's.</param>
    /// <param name="year">The year.</param>
    public Covered<IReadOnlyList<Dispute>> Disputes(string one, string other, int year) =>
        OfPair("disputes", one, other, year, (row, _) => new Dispute(
            (int)(Number(row, "number") ?? 0), year, (int?)Number(row, "hostility"), Flag(row, "onset")));

    /// <summary>How two states voted in the General Assembly in a year.</summary>
    /// <param name="one">A state's code.</param>
    /// <param name="other">Another's.</param>
    /// <param name="year">The year.</param>
    public Covered<VoteAgreement> Votes(string one, string other, int year)
    {
        foreach (var (key, coverage) in Sets("votes"))
        {
            const string Sql = """
                SELECT a.vote, b.vote, count(*)
                FROM roll_calls a JOIN roll_calls b USING (source, year, number)
                WHERE a.source = @key AND a.year = @year AND a.state = @one AND b.state = @other
                GROUP BY a.vote, b.vote
                """;
            if (!coverage.Contains(year) || !HasVoted(key, one, year) || !HasVoted(key, other, year))
                continue;
            var counts = new VoteCounts();
            foreach (var (vote, others, times) in
                _connection.Query<(long, long, long)>(Sql, new { key, year, one, other }))
                counts.Add((int)vote, (int)others, (int)times);
            return Covered<VoteAgreement>.Of(counts.Agreement(), coverage);
        }

        return default;
    }

    /// <summary>What a state can bring to bear in a year.</summary>
    /// <param name="state">Its code.</param>
    /// <param name="year">The year.</param>
    public Covered<Capabilities> Capabilities(string state, int year) => OfState(
        "capabilities", state, year, row => new Capabilities(
            Number(row, "milex"), Number(row, "milper"), Number(row, "irst"), Number(row, "pec"), Number(row, "tpop"),
            Number(row, "upop"), Number(row, "cinc")));

    /// <summary>What a state trades with the world in a year.</summary>
    /// <param name="state">Its code.</param>
    /// <param name="year">The year.</param>
    public Covered<Trade> Trade(string state, int year) => OfState(
        "trade", state, year, row => new Trade(Number(row, "imports"), Number(row, "exports")));

    /// <summary>What one state trades with another in a year; no data for a pair that the dataset leaves out.</summary>
    /// <param name="state">The state whose imports and exports are meant.</param>
    /// <param name="other">With whom.</param>
    /// <param name="year">The year.</param>
    public Covered<Trade> Trade(string state, string other, int year)
    {
        var found = OfPair("trade", state, other, year, (row, _) => row);
        if (!found.IsKnown || found.Value.Count == 0)
            return default;
        var isFirst = Number(found.Value[0], "one") == CowOf(state, year);
        var (imports, exports) = isFirst ? ("flow1", "flow2") : ("flow2", "flow1");
        return Covered<Trade>.Of(
            new Trade(Number(found.Value[0], imports), Number(found.Value[0], exports)), found.Coverage!);
    }

    /// <summary>How many intergovernmental organisations two states both belong to in a year.</summary>
    /// <param name="one">A state's code.</param>
    /// <param name="other">Another's.</param>
    /// <param name="year">The year.</param>
    public Covered<int> SharedOrganisations(string one, string other, int year)
    {
        var found = OfPair("memberships", one, other, year, (row, _) => Number(row, "shared"));
        return found is { IsKnown: true, Value: [{ } shared, ..] }
            ? Covered<int>.Of((int)shared, found.Coverage!)
            : default;
    }

    private Covered<IReadOnlyList<T>> OfPair<T>(
        string subject, string one, string other, int year, Func<JsonObject, string, T> read)
    {
        const string Sql = """
            SELECT fields FROM reference_rows
            WHERE source = @Key AND first <= @year AND last >= @year
                AND ((one = @first AND other = @second) OR (one = @second AND other = @first))
            ORDER BY first, one, line
            """;
        if (CowOf(one, year) is not { } first || CowOf(other, year) is not { } second)
            return default;
        var sets = Sets(subject).Where(set => set.Coverage.Contains(year) && HasPairs(set.Key)).ToList();
        if (sets.Count == 0)
            return default;
        var found = sets.SelectMany(set => _connection.Query<string>(Sql, new { set.Key, year, first, second })
            .Select(fields => read(JsonNode.Parse(fields)!.AsObject(), set.Coverage.Source)));
        return Covered<IReadOnlyList<T>>.Of([.. found.Distinct()], sets[0].Coverage);
    }

    private Covered<T> OfState<T>(string subject, string state, int year, Func<JsonObject, T> read)
    {
        const string Sql =
            "SELECT fields FROM reference_rows WHERE source = @key AND one = @number AND other = 0 AND first = @year";
        if (CowOf(state, year) is not { } number)
            return default;
        foreach (var (key, coverage) in Sets(subject))
        {
            if (_connection.QueryFirstOrDefault<string>(Sql, new { key, number, year }) is { } fields)
                return Covered<T>.Of(read(JsonNode.Parse(fields)!.AsObject()), coverage);
        }

        return default;
    }

    // A number of the Correlates of War belongs to a state only while it is a member of that state system.
    private int? CowOf(string code, int year)
    {
        var (start, end) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return _states.All.FirstOrDefault(state => state.Code == code && state.Cow is not null &&
            (state.Dates.From is null || state.Dates.From <= end) &&
            (state.Dates.To is null || state.Dates.To >= start))?.Cow;
    }

    private IEnumerable<(long Key, Coverage Coverage)> Sets(string subject) =>
        _connection.Query<(long, string, long, long, long)>(
            "SELECT key, source, first, last, rows FROM reference_sets WHERE subject = @subject ORDER BY source",
            new { subject })
            .Select(set => (
                set.Item1,
                new Coverage(subject, set.Item2, (int)set.Item3, (int)set.Item4, (int)set.Item5)));

    private bool HasPairs(long key) => _connection.ExecuteScalar<long>(
        "SELECT EXISTS (SELECT 1 FROM reference_rows WHERE source = @key AND other <> 0)", new { key }) > 0;

    private bool HasVoted(long key, string state, int year) => _connection.ExecuteScalar<long>(
        "SELECT EXISTS (SELECT 1 FROM roll_calls WHERE source = @key AND state = @state AND year = @year)",
        new { key, state, year }) > 0;

    private static double? Number(JsonObject row, string name) => row[name]?.GetValue<double>();

    private static bool Flag(JsonObject row, string name) => Number(row, name) is > 0;
}
