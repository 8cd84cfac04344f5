using Dapper;
using Entente.Coding;
using Entente.Records.Store.Datasets;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store;

/// <summary>Looks for what should not be in a store: damage of the file, and rows that contradict each other.</summary>
internal sealed class Checking(SqliteConnection connection, string path)
{
    // What each statement finds should not be there; it gives the name of a case.
    private static readonly (string Kind, string Expected, string Sql)[] Rules =
    [
        ("sentence outside its document", "offsets within the text", """
            SELECT d.id FROM sentences s JOIN documents d ON d.key = s.document
            WHERE s.start < 0 OR s.end < s.start OR s.number < 1
            """),
        ("event without a sentence", "a sentence of its document", """
            SELECT e.id FROM events e WHERE e.document IS NOT NULL AND NOT EXISTS
                (SELECT 1 FROM sentences s WHERE s.document = e.document AND s.number = e.sentence)
            """),
        ("party without its entity", "the country of its entity", """
            SELECT e.id FROM parties p JOIN entities n ON n.key = p.entity JOIN events e ON e.key = p.event
            WHERE p.country <> n.country
            """),
        ("story without its original", "a document that the story is named for", """
            SELECT d.id FROM documents d LEFT JOIN documents o ON o.id = d.story
            WHERE (o.id IS NULL OR o.story <> o.id) AND NOT EXISTS (SELECT 1 FROM story_pending)
            """),
        ("copy of nothing", "a document of the same story", """
            SELECT d.id FROM documents d LEFT JOIN documents o ON o.id = d.story_of
            WHERE d.story_of <> '' AND (o.id IS NULL OR o.story <> d.story)
                AND NOT EXISTS (SELECT 1 FROM story_pending)
            """),
        ("document that grouping lost", "a profile, or a place in the queue", """
            SELECT d.id FROM documents d WHERE NOT EXISTS (SELECT 1 FROM profiles p WHERE p.id = d.id)
                AND NOT EXISTS (SELECT 1 FROM story_pending p WHERE p.id = d.id)
            """),
    ];

    public IReadOnlyList<ProblemCount> Check()
    {
        var tally = new ProblemTally();
        foreach (var line in connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok"))
            tally.Add(Problems.Damaged(path, "broken file", $"a broken file ({line})", "a sound one"));
        foreach (var table in connection.Query("PRAGMA foreign_key_check").Select(row => (string)row.table))
            tally.Add(Problems.Damaged(path, $"orphan in {table}", $"a row of {table} without its owner", "none"));
        foreach (var (kind, expected, sql) in Rules.Concat(DatasetRules.All))
        {
            foreach (var id in connection.Query<string>(sql, buffered: false))
                tally.Add(Problems.Damaged(path, kind, $"a {kind} ({id})", expected));
        }

        foreach (var id in WithOtherText())
            tally.Add(Problems.Damaged(path, "changed text", $"a document whose text has changed ({id})", "its hash"));
        foreach (var id in OutsideTheirText())
            tally.Add(Problems.Damaged(path, "evidence outside", $"evidence outside its document ({id})", "within it"));
        return tally.Counts;
    }

    private IEnumerable<string> WithOtherText() => new Shelf(connection).Hashed()
        .Where(held => Identity.Of(held.Document) != held.Hash)
        .Select(held => held.Document.Id);

    // SQLite counts code points, offsets count UTF-16 code units: so the text is looked at here.
    private IEnumerable<string> OutsideTheirText()
    {
        const string Sql = """
            SELECT e.id AS Id, d.text AS Text, e.sentence_text AS SentenceText, e.json AS Json
            FROM events e JOIN documents d ON d.key = e.document
            """;
        return connection.Query<EvidenceRow>(Sql, buffered: false).Where(row => !row.IsSound).Select(row => row.Id);
    }

    private sealed class EvidenceRow
    {
        public string Id { get; init; } = "";

        public string Text { get; init; } = "";

        public string SentenceText { get; init; } = "";

        public string Json { get; init; } = "";

        public bool IsSound => StoredForm.ReadEvent(Json) is var coded && coded.End <= Text.Length &&
            Text.AsSpan(coded.Start, coded.End - coded.Start).SequenceEqual(SentenceText) &&
            coded.Actors.Concat(coded.Recipients).All(IsWithin);

        private bool IsWithin(Party party) => party.Start >= 0 && party.Start <= party.End && party.End <= Text.Length;
    }
}
