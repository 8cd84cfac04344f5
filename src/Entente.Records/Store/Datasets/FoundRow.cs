using System.Data;

namespace Entente.Records.Store.Datasets;

/// <summary>An imported row as a statement gives it.</summary>
/// <remarks>What a row shares with thousands of others stays a key here and is looked up once for all of
/// them.</remarks>
internal readonly record struct FoundRow
{
    public const string Columns = """
        i.key, i.hash, i.dataset, i.import, i.line, i.act, i.actor, i.recipient, i.site, i.publisher, i.last_day,
        i.precision, i.sentence, CAST(i.own_id AS TEXT), i.story, i.url, i.text
        """;

    public const string Tables = "imported i JOIN acts a ON a.key = i.act";

    private const int OfReports = 17;

    private FoundRow(IDataRecord row)
    {
        (Key, Hash, Dataset, Import) = (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));
        (Line, Act, Actor, Recipient) = (row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7));
        (Site, Publisher, LastDay) = (Number(row, 8), Number(row, 9), Number(row, 10));
        (Precision, Sentence) = (row.GetInt64(11), row.GetInt64(12));
        (OwnId, Story, Url, Text) = (TextOf(row, 13), Number(row, 14), TextOf(row, 15), TextOf(row, 16));
        Reports = row.FieldCount > OfReports ? row.GetInt64(OfReports) : 0;
    }

    public long Key { get; }

    public long Hash { get; }

    public long Dataset { get; }

    public long Import { get; }

    public long Line { get; }

    public long Act { get; }

    public long Actor { get; }

    public long Recipient { get; }

    public long? Site { get; }

    public long? Publisher { get; }

    public long? LastDay { get; }

    public long Precision { get; }

    public long Sentence { get; }

    public string? OwnId { get; }

    public long? Story { get; }

    public string? Url { get; }

    public string? Text { get; }

    /// <summary>How many reports of its event there are, itself included; 0 where that was not asked.</summary>
    public long Reports { get; }

    /// <summary>Reads a row of <see cref="Columns"/>, after which the number of reports may stand.</summary>
    /// <remarks>By number and type: by name, as an object each, twenty columns cost more than the row's own
    /// search.</remarks>
    public static FoundRow Read(IDataRecord row) => new(row);

    private static long? Number(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static string? TextOf(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
