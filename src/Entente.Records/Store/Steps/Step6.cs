namespace Entente.Records.Store.Steps;

/// <summary>What was worked out from all events, kept so that it need not be worked out again.</summary>
internal static class Step6
{
    public const string Sql = """
        CREATE TABLE summaries (
            name TEXT PRIMARY KEY,
            text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """;
}
