namespace Entente.Records.Store.Steps;

/// <summary>Documents, sentences, events and parties.</summary>
internal static class Step1
{
    public const string Sql = """
        CREATE TABLE documents (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            date TEXT,
            title TEXT NOT NULL,
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            hash TEXT NOT NULL,
            coder TEXT NOT NULL,
            story TEXT NOT NULL,
            story_kind TEXT NOT NULL DEFAULT 'original',
            story_of TEXT NOT NULL DEFAULT ''
        ) STRICT;
        CREATE INDEX documents_date ON documents (date);
        CREATE INDEX documents_story ON documents (story);

        CREATE TABLE sentences (
            document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            PRIMARY KEY (document, number)
        ) STRICT, WITHOUT ROWID;

        -- date_first and date_last fall back on the day of publication: they serve to find; json says what the text
        -- says.
        -- deed names type, countries and date: reports of one story with one deed tell of the same event.
        CREATE TABLE events (
            key INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            document INTEGER REFERENCES documents (key) ON DELETE CASCADE,
            origin TEXT NOT NULL,
            source TEXT NOT NULL,
            story TEXT NOT NULL,
            type TEXT NOT NULL,
            quad TEXT NOT NULL,
            status TEXT NOT NULL,
            date_first TEXT,
            date_last TEXT,
            sentence INTEGER NOT NULL,
            sentence_text TEXT NOT NULL,
            deed TEXT NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX events_document ON events (document);
        CREATE INDEX events_date ON events (date_first);
        CREATE INDEX events_story ON events (story, deed) WHERE document IS NULL;
        CREATE INDEX events_type ON events (type, date_first);

        CREATE TABLE parties (
            event INTEGER NOT NULL REFERENCES events (key) ON DELETE CASCADE,
            side TEXT NOT NULL,
            number INTEGER NOT NULL,
            country TEXT NOT NULL,
            sector TEXT NOT NULL,
            name TEXT NOT NULL,
            text TEXT NOT NULL,
            start INTEGER NOT NULL,
            end INTEGER NOT NULL,
            PRIMARY KEY (event, side, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX parties_country ON parties (country, side, event);
        """;
}
