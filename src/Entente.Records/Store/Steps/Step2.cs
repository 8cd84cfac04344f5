namespace Entente.Records.Store.Steps;

/// <summary>Entities of their own, who wrote and what coded a document, and what stories are found by.</summary>
internal static class Step2
{
    public const string Sql = """
        ALTER TABLE documents ADD COLUMN author TEXT NOT NULL DEFAULT '';
        ALTER TABLE documents ADD COLUMN file TEXT NOT NULL DEFAULT '';
        ALTER TABLE documents ADD COLUMN knowledge TEXT NOT NULL DEFAULT '';
        CREATE INDEX documents_hash ON documents (hash);

        ALTER TABLE documents ADD COLUMN story_score REAL NOT NULL DEFAULT 0;

        -- The document whose sentences these are: itself, unless it is a copy or a copy reworded.
        ALTER TABLE documents ADD COLUMN story_source TEXT NOT NULL DEFAULT '';
        UPDATE documents SET story_source = id;
        CREATE INDEX documents_story_source ON documents (story_source) WHERE story_source <> id;

        -- An echo stands only in a copy: words that a machine exchanged, not an act that somebody reported.
        ALTER TABLE events ADD COLUMN echo INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX documents_story_of ON documents (story_of) WHERE story_of <> '';

        -- What grouping compares of a text. A document waits to be grouped, or to be grouped anew, while it stands in
        -- story_pending.
        CREATE TABLE profiles (
            id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE TABLE story_pending (
            id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        INSERT INTO story_pending (id) SELECT id FROM documents;

        -- Day and id give every list an order that does not depend on the order of arrival.
        CREATE TABLE story_keys (
            key INTEGER NOT NULL,
            day INTEGER NOT NULL,
            id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            PRIMARY KEY (key, day, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX story_keys_id ON story_keys (id);

        CREATE VIEW stories AS
            SELECT story AS id, min(date) AS first, max(date) AS last, count(*) AS reports,
                   count(DISTINCT source) AS sources
            FROM documents GROUP BY story;

        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE entities (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            country TEXT NOT NULL,
            sector TEXT NOT NULL,
            UNIQUE (name, country, sector)
        ) STRICT;
        INSERT INTO entities (name, country, sector) SELECT DISTINCT name, country, sector FROM parties;

        -- The country stands here too: all that is asked of a state goes through its index.
        CREATE TABLE parties_of_step2 (
            event INTEGER NOT NULL REFERENCES events (key) ON DELETE CASCADE,
            side TEXT NOT NULL,
            number INTEGER NOT NULL,
            entity INTEGER NOT NULL REFERENCES entities (key),
            country TEXT NOT NULL,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            PRIMARY KEY (event, side, number)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO parties_of_step2
            SELECT p.event, p.side, p.number, e.key, p.country, p.text, p.start, p.end
            FROM parties p JOIN entities e USING (name, country, sector);
        DROP TABLE parties;
        ALTER TABLE parties_of_step2 RENAME TO parties;
        CREATE INDEX parties_country ON parties (country, side, event);
        """;
}
