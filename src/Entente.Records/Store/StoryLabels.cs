using Dapper;
using Entente.Records.Stories;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Gives each document the name of its story, which is the id of the document at the end of its links.</summary>
internal sealed class StoryLabels(SqliteConnection connection, SqliteTransaction transaction)
{
    /// <summary>Names those whose links changed and all that hang on them.</summary>
    /// <remarks>Links lead to earlier places only: taken in order, each finds its forerunner named.</remarks>
    public void Spread(IEnumerable<Place> changed)
    {
        var waiting = new SortedSet<Place>(changed);
        while (waiting.Count > 0)
        {
            var place = waiting.Min;
            waiting.Remove(place);
            if (Name(place.Id) == 0)
                continue;
            var followers = connection.Query<(string Id, string? Date)>(
                "SELECT id, date FROM documents WHERE story_of = @Id AND story_of <> ''",
                new { place.Id },
                transaction);
            foreach (var (id, date) in followers)
                waiting.Add(StoryTables.PlaceOf(id, date));
        }
    }

    private int Name(string id) => connection.Execute(
        """
        WITH named (story) AS (
            SELECT coalesce((SELECT p.story FROM documents p WHERE p.id = d.story_of), d.id)
            FROM documents d WHERE d.id = @id)
        UPDATE documents SET story = (SELECT story FROM named)
        WHERE id = @id AND story <> (SELECT story FROM named)
        """,
        new { id },
        transaction);
}
