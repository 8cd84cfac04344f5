namespace Entente.Records.Store.Datasets;

/// <summary>An imported row as a statement gives it.</summary>
internal sealed class FoundRow
{
    public const string Columns = """
        i.key AS Key, i.hash AS Hash, d.name AS Dataset, f.file AS File, i.line AS Line, i.act AS Act, i.actor AS Actor,
        i.recipient AS Recipient, i.site AS Site, i.publisher AS Publisher, i.last_day AS LastDay,
        i.precision AS Precision, i.sentence AS Sentence, CAST(i.own_id AS TEXT) AS OwnId, i.story AS Story,
        i.url AS Url, i.text AS Text
        """;

    public const string Tables = """
        imported i JOIN acts a ON a.key = i.act JOIN datasets d ON d.key = i.dataset JOIN imports f ON f.key = i.import
        """;

    public long Key { get; init; }

    public long Hash { get; init; }

    public string Dataset { get; init; } = "";

    public string File { get; init; } = "";

    public long Line { get; init; }

    public long Act { get; init; }

    public long Actor { get; init; }

    public long Recipient { get; init; }

    public long? Site { get; init; }

    public long? Publisher { get; init; }

    public long? LastDay { get; init; }

    public long Precision { get; init; }

    public long Sentence { get; init; }

    public string? OwnId { get; init; }

    public long? Story { get; init; }

    public string? Url { get; init; }

    public string? Text { get; init; }

    public long Reports { get; init; }
}
