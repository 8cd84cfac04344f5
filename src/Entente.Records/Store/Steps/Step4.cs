namespace Entente.Records.Store.Steps;

/// <summary>Reference data: what other datasets say of states and pairs of states by year.</summary>
internal static class Step4
{
    public const string Sql = """
        -- One row a dataset: which years it covers. Beyond them nothing is known, whatever its rows leave out.
        CREATE TABLE reference_sets (
            key INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            source TEXT NOT NULL,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL,
            file TEXT NOT NULL,
            rows INTEGER NOT NULL,
            UNIQUE (subject, source)
        ) STRICT;

        -- States by their Correlates of War numbers, other is 0 for what is said of one state; fields as JSON.
        CREATE TABLE reference_rows (
            source INTEGER NOT NULL REFERENCES reference_sets (key) ON DELETE CASCADE,
            one INTEGER NOT NULL,
            other INTEGER NOT NULL,
            first INTEGER NOT NULL,
            line INTEGER NOT NULL,
            last INTEGER NOT NULL,
            fields TEXT NOT NULL,
            PRIMARY KEY (source, one, other, first, line)
        ) STRICT, WITHOUT ROWID;

        -- vote: 1 yes, 0 abstention, -1 no.
        CREATE TABLE roll_calls (
            source INTEGER NOT NULL REFERENCES reference_sets (key) ON DELETE CASCADE,
            state TEXT NOT NULL,
            year INTEGER NOT NULL,
            number INTEGER NOT NULL,
            vote INTEGER NOT NULL,
            PRIMARY KEY (source, state, year, number)
        ) STRICT, WITHOUT ROWID;
        """;
}
