using Dapper;
using Entente.Records.Documents;
using Entente.Records.Stories;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Marks the events of copies that their source does not tell.</summary>
/// <remarks>
/// An event of a copy is a report of the source's event with the same deed and status. One that has no such partner is
/// an echo when it stands in a sentence of the source, reworded or not; in a sentence that the copy added it is news.
/// </remarks>
internal sealed class Echoes(SqliteConnection connection, SqliteTransaction transaction)
{
    // A sentence that was added shares hardly a run of three words with the source.
    private const double SameSentence = 0.15;

    public void Mark(Place place)
    {
        const string Sql = """
            SELECT d.key AS Key, d.story_kind AS Kind, d.story_source AS Source, s.text AS Text
            FROM documents d LEFT JOIN documents s ON s.id = d.story_source AND s.id <> d.id WHERE d.id = @Id
            """;
        var copy = connection.QuerySingle<Copy>(Sql, new { place.Id }, transaction);
        connection.Execute(
            "UPDATE events SET echo = 0 WHERE document = @Key AND echo <> 0", new { copy.Key }, transaction);
        if (copy.Text is null)
            return;
        var partners = Told("d.id = @Source", new { copy.Source })
            .GroupBy(told => (told.Deed, told.Status))
            .ToDictionary(group => group.Key, group => group.Count());
        var sentences = new SourceSentences(copy.Text);
        foreach (var told in Told("d.key = @Key", new { copy.Key }))
        {
            var left = partners.GetValueOrDefault((told.Deed, told.Status));
            partners[(told.Deed, told.Status)] = left - 1;
            if (left <= 0 && (copy.Kind == "spun" || sentences.Have(told.Sentence)))
                connection.Execute("UPDATE events SET echo = 1 WHERE key = @Key", new { told.Key }, transaction);
        }
    }

    private List<ToldEvent> Told(string which, object parameters) => [.. connection.Query<ToldEvent>(
        $"""
        SELECT e.key AS Key, e.deed AS Deed, e.status AS Status, e.sentence_text AS Sentence
        FROM documents d JOIN events e ON e.document = d.key WHERE {which} ORDER BY e.sentence, e.id
        """,
        parameters,
        transaction)];

    private sealed class SourceSentences(string text)
    {
        private readonly HashSet<uint> _runs = [.. RunsOf(Boilerplate.Mask(text))];

        public bool Have(string sentence)
        {
            var runs = RunsOf(sentence);
            return runs.Length == 0 || runs.Count(_runs.Contains) >= SameSentence * runs.Length;
        }

        private static uint[] RunsOf(string text) => Sketch.RunsOf([.. Words.Of(text)], 3);
    }

    private sealed class Copy
    {
        public long Key { get; init; }

        public string Kind { get; init; } = "";

        public string Source { get; init; } = "";

        public string? Text { get; init; }
    }

    private sealed class ToldEvent
    {
        public long Key { get; init; }

        public string Deed { get; init; } = "";

        public string Status { get; init; } = "";

        public string Sentence { get; init; } = "";
    }
}
