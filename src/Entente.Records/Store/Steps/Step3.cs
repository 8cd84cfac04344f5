namespace Entente.Records.Store.Steps;

/// <summary>Events of datasets in a narrow table of their own, and what an event of our own files cited.</summary>
internal static class Step3
{
    public const string Sql = """
        -- Where an event came from that was exported with its document's name but without the document.
        ALTER TABLE events ADD COLUMN cited TEXT;

        CREATE TABLE datasets (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

        -- The last import of each file.
        CREATE TABLE imports (
            key INTEGER PRIMARY KEY,
            dataset INTEGER NOT NULL REFERENCES datasets (key),
            file TEXT NOT NULL,
            size INTEGER NOT NULL DEFAULT 0,
            rows INTEGER NOT NULL DEFAULT 0,
            refused INTEGER NOT NULL DEFAULT 0,
            UNIQUE (dataset, file)
        ) STRICT;

        -- What millions of rows have in common: what was done, who stands on a side, where, in whose report.
        CREATE TABLE acts (
            key INTEGER PRIMARY KEY,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            json TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE sides (
            key INTEGER PRIMARY KEY,
            countries TEXT NOT NULL,
            json TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE side_countries (
            country TEXT NOT NULL,
            side INTEGER NOT NULL REFERENCES sides (key),
            PRIMARY KEY (country, side)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sites (
            key INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            country TEXT NOT NULL,
            UNIQUE (name, country)
        ) STRICT;
        CREATE TABLE publishers (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

        -- The key holds the day in its upper bits, so that rows of a day lie together and a span of days is a span of
        -- keys; hash stands for all that the row says. Rows come in millions: nothing else is written per row.
        CREATE TABLE imported (
            key INTEGER PRIMARY KEY,
            hash INTEGER NOT NULL,
            dataset INTEGER NOT NULL,
            import INTEGER NOT NULL,
            line INTEGER NOT NULL,
            act INTEGER NOT NULL,
            actor INTEGER NOT NULL,
            recipient INTEGER NOT NULL,
            site INTEGER,
            publisher INTEGER,
            last_day INTEGER,
            precision INTEGER NOT NULL,
            sentence INTEGER NOT NULL,
            own_id ANY,
            story INTEGER,
            url TEXT,
            text TEXT
        ) STRICT;
        CREATE INDEX imported_last_day ON imported (last_day) WHERE last_day IS NOT NULL;
        """ + Indices;

    /// <summary>The indices that a large import drops and builds again after it.</summary>
    public const string Indices = """

        CREATE INDEX IF NOT EXISTS imported_sides ON imported (actor, recipient);
        CREATE INDEX IF NOT EXISTS imported_recipient ON imported (recipient);
        """;

    public const string DropIndices = """
        DROP INDEX IF EXISTS imported_sides;
        DROP INDEX IF EXISTS imported_recipient;
        """;
}
