using Dapper;
using Entente.Records.Reference;

namespace Entente.Records;

/// <content>Votes of all states at once.</content>
public sealed partial class EventStore
{
    /// <summary>How alike each two states voted in the General Assembly in some years.</summary>
    /// <param name="first">First year.</param>
    /// <param name="last">Last year, included.</param>
    /// <returns>By their codes, the smaller first; pairs that never both voted are missing, and nothing is there when
    /// no votes of those years were imported.</returns>
    public IReadOnlyDictionary<(string One, string Other), VoteAgreement> VoteAgreements(int first, int last)
    {
        const string Sql = """
            SELECT state, year, number, vote FROM roll_calls
            WHERE source = (SELECT min(key) FROM reference_sets WHERE subject = 'votes')
                AND year BETWEEN @first AND @last
            """;
        var counts = new Dictionary<(string One, string Other), VoteCounts>();
        foreach (var call in _connection.Query<(string State, long Year, long Number, long Vote)>(
            Sql, new { first, last }).GroupBy(vote => (vote.Year, vote.Number)))
        {
            var votes = call.OrderBy(vote => vote.State, StringComparer.Ordinal).ToList();
            for (var one = 0; one < votes.Count; one++)
            {
                for (var other = one + 1; other < votes.Count; other++)
                    Of(votes[one].State, votes[other].State).Add((int)votes[one].Vote, (int)votes[other].Vote);
            }
        }

        return counts.ToDictionary(pair => pair.Key, pair => pair.Value.Agreement());

        VoteCounts Of(string one, string other)
        {
            if (!counts.TryGetValue((one, other), out var known))
                counts[(one, other)] = known = new VoteCounts();
            return known;
        }
    }
}
