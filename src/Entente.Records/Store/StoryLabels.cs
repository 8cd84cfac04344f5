using Dapper;
using Entente.Records.Stories;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Gives each document the name of its story, which is the id of the document at the end of its links, and the
/// name of its source, which is where its links stop being copies.</summary>
internal sealed class StoryLabels(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Names those whose links changed and all that hang on them.</summary>
    /// <remarks>Links lead to earlier places only: taken in order, each finds its forerunner named.</remarks>
    /// <returns>All that were looked at.</returns>
    public IReadOnlyList<Place> Spread(IEnumerable<Place> changed)
    {
        var waiting = new SortedSet<Place>(changed);
        var seen = new List<Place>();
        while (waiting.Count > 0)
        {
            var place = waiting.Min;
            waiting.Remove(place);
            seen.Add(place);
            if (Name(place.Id) == 0)
                continue;
            var followers = connection.Query<(string Id, long? Order)>(
                $"""
                SELECT d.id, {StoryTables.PlaceColumn} FROM documents d WHERE d.story_of = @Id AND d.story_of <> ''
                """,
                new { place.Id },
                transaction);
            foreach (var (id, order) in followers)
                waiting.Add(StoryTables.PlaceOf(id, order));
        }

        return seen;
    }

    private int Name(string id) => connection.Execute(
        """
        WITH named (story, source) AS (
            SELECT coalesce(p.story, d.id),
                   CASE WHEN d.story_kind IN ('copy', 'spun') THEN coalesce(p.story_source, d.id) ELSE d.id END
            FROM documents d LEFT JOIN documents p ON p.id = d.story_of WHERE d.id = @id)
        UPDATE documents SET (story, story_source) = (SELECT story, source FROM named)
        WHERE id = @id AND (story, story_source) <> (SELECT story, source FROM named)
        """,
        new { id },
        transaction);
}
