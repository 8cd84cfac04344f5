namespace Entente.Records.Store.Steps;

/// <summary>Who calls the tie between which states what.</summary>
internal static class Step5
{
    public const string Sql = """
        -- json holds all of a framing but its pairs; documents coded before this step have none until coded again.
        CREATE TABLE framings (
            key INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            sentence INTEGER NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            text TEXT NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX framings_document ON framings (document);
        CREATE TABLE framing_pairs (
            first TEXT NOT NULL,
            second TEXT NOT NULL,
            framing INTEGER NOT NULL REFERENCES framings (key) ON DELETE CASCADE,
            PRIMARY KEY (first, second, framing)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX framing_pairs_framing ON framing_pairs (framing);
        """;
}
