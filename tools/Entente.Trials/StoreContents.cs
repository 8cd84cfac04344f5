using System.Text;
using Microsoft.Data.Sqlite;

namespace Entente.Trials;

/// <summary>Everything a store says, without the numbers that follow from the order of writing.</summary>
internal static class StoreContents
{
    private static readonly string[] Questions =
    [
        """
        SELECT id, date, title, author, source, url, language, text, hash, coder, knowledge, story, story_kind,
               story_of, story_source, story_score FROM documents ORDER BY id
        """,
        """
        SELECT d.id, s.number, s.start, s.end FROM sentences s JOIN documents d ON d.key = s.document
        ORDER BY d.id, s.number
        """,
        """
        SELECT e.id, d.id, e.origin, e.type, e.status, e.date_first, e.date_last, e.sentence, e.sentence_text, e.deed,
               e.echo, e.json
        FROM events e LEFT JOIN documents d ON d.key = e.document ORDER BY e.id
        """,
        """
        SELECT e.id, p.side, p.number, n.name, n.country, n.sector, p.text, p.start, p.end
        FROM parties p JOIN events e ON e.key = p.event JOIN entities n ON n.key = p.entity
        ORDER BY e.id, p.side, p.number
        """,
        "SELECT key, day, id FROM story_keys ORDER BY key, day, id",
        "SELECT id, hex(bytes) FROM profiles ORDER BY id",
        "SELECT id FROM story_pending ORDER BY id",
        "PRAGMA integrity_check",
        "PRAGMA foreign_key_check",
    ];

    public static string Of(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var text = new StringBuilder();
        foreach (var question in Questions)
            Append(connection, question, text);
        return text.ToString();
    }

    private static void Append(SqliteConnection connection, string question, StringBuilder text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
                text.Append(rows.GetValue(column)).Append('\u001f');
            text.Append('\n');
        }
    }
}
