namespace Entente.Records.Store.Datasets;

/// <summary>What should not be among the events of datasets.</summary>
/// <remarks>Their rows come in millions and carry no foreign keys; so the check looks whether all that they refer to is
/// there.</remarks>
internal static class DatasetRules
{
    /// <summary>Each statement gives the key of a row that it names as damaged.</summary>
    public static readonly (string Kind, string Expected, string Sql)[] All =
    [
        ("dataset event without its act", "a row of acts", Lost("act", "acts")),
        ("dataset event without its actor", "a row of sides", Lost("actor", "sides")),
        ("dataset event without its recipient", "a row of sides", Lost("recipient", "sides")),
        ("dataset event without its place", "a row of sites", Lost("site", "sites")),
        ("dataset event without its publisher", "a row of publishers", Lost("publisher", "publishers")),
        ("dataset event of no dataset", "a row of datasets", Lost("dataset", "datasets")),
        ("dataset event of no import", "a row of imports of the same dataset", """
            SELECT CAST(i.key AS TEXT) FROM imported i LEFT JOIN imports f ON f.key = i.import AND f.dataset = i.dataset
            WHERE f.key IS NULL
            """),
        ("dataset event under a wrong key", "its day and the hash of its row", $"""
            SELECT CAST(key AS TEXT) FROM imported
            WHERE (key & {DayKey.LowBits}) <> ((hash >> {64 - DayKey.Below}) & {DayKey.LowBits})
            """),
        ("dataset event that ends before it begins", "a last day on or after the first", $"""
            SELECT CAST(key AS TEXT) FROM imported WHERE last_day < (key >> {DayKey.Below})
            """),
        ("side that its states do not lead to", "rows of side_countries", """
            SELECT CAST(s.key AS TEXT) FROM sides s WHERE s.countries <> ''
                AND NOT EXISTS (SELECT 1 FROM side_countries c WHERE c.side = s.key)
            """),
    ];

    private static string Lost(string column, string table) => $"""
        SELECT CAST(i.key AS TEXT) FROM imported i LEFT JOIN {table} t ON t.key = i.{column}
        WHERE i.{column} IS NOT NULL AND t.key IS NULL
        """;
}
