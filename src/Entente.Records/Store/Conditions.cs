using Dapper;

namespace Entente.Records.Store;

/// <summary>An <see cref="EventQuery"/> as the condition of a statement over <c>events e</c> and <c>documents
/// d</c>.</summary>
internal sealed class Conditions
{
    private readonly List<string> _all = ["1"];

    public Conditions(EventQuery query)
    {
        AddCountries(query.Country, query.OtherCountry);
        Add("e.date_last >= @From", "From", StoredForm.Write(query.From));
        Add("e.date_first <= @To", "To", StoredForm.Write(query.To));
        Add("d.id = @DocumentId", "DocumentId", NullIfEmpty(query.DocumentId));
        Add("e.origin = @Origin", "Origin", NullIfEmpty(query.Origin));
        if (!query.WithEchoes)
            _all.Add("e.echo = 0");
        Add("e.type IN @Types", "Types", query.Types.Count > 0 ? query.Types : null);
        var statuses = query.Statuses.Select(StoredForm.Write).ToList();
        Add("e.status IN @Statuses", "Statuses", statuses.Count > 0 ? statuses : null);
        AddSample(query.OneIn);
    }

    public string Sql => string.Join(" AND ", _all);

    public DynamicParameters Parameters { get; } = new();

    private void AddSample(int oneIn)
    {
        if (oneIn > 1)
            Add("e.key % @OneIn = 0", "OneIn", oneIn);
    }

    private void AddCountries(string country, string other)
    {
        if (country.Length == 0)
            (country, other) = (other, "");
        if (country.Length == 0)
            return;

        // The inner list drives the search by the index on countries; without it SQLite walks all events.
        Add("e.key IN (SELECT event FROM parties WHERE country = @Country)", "Country", country);
        if (other.Length == 0)
            return;
        var forth = $"{Has("Country", "actor")} AND {Has("Other", "recipient")}";
        var back = $"{Has("Other", "actor")} AND {Has("Country", "recipient")}";
        var together = $"{Has("Country", "actor")} AND {Has("Other", "actor")} AND " +
            "NOT EXISTS (SELECT 1 FROM parties WHERE event = e.key AND side = 'recipient')";
        Add($"({forth} OR {back} OR {together})", "Other", other);
    }

    private void Add(string condition, string name, object? value)
    {
        if (value is null)
            return;
        _all.Add(condition);
        Parameters.Add(name, value);
    }

    private static string Has(string parameter, string side) =>
        $"EXISTS (SELECT 1 FROM parties WHERE event = e.key AND country = @{parameter} AND side = '{side}')";

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
