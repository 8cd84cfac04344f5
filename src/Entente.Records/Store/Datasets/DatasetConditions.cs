using Dapper;

namespace Entente.Records.Store.Datasets;

/// <summary>An <see cref="EventQuery"/> as the condition of a statement over <c>imported i</c> and <c>acts
/// a</c>.</summary>
internal sealed class DatasetConditions
{
    private const string Of = "(SELECT side FROM side_countries WHERE country = @";

    private readonly List<string> _all = ["1"];

    public DatasetConditions(EventQuery query)
    {
        AddCountries(query.Country, query.OtherCountry, query.OneIn);
        if (query.From is { } from)
        {
            const string Since = "(i.key >= @FromKey OR i.last_day >= @FromDay)";
            Add(Since, ("FromKey", DayKey.First(from)), ("FromDay", from.DayNumber));
        }

        if (query.To is { } to)
            Add("i.key <= @ToKey", ("ToKey", DayKey.Last(to)));
        if (query.Origin.Length > 0)
            Add("i.dataset = (SELECT key FROM datasets WHERE name = @Origin)", ("Origin", query.Origin));
        if (query.DocumentId.Length > 0)
            Add("0");
        if (query.Types.Count > 0)
            Add("a.type IN @Types", ("Types", query.Types));
        if (query.Statuses.Count > 0)
            Add("a.status IN @Statuses", ("Statuses", query.Statuses.Select(StoredForm.Write).ToList()));
        if (query.OneIn > 1)
            Add("i.key % @OneIn = 0", ("OneIn", query.OneIn));
    }

    public string Sql => string.Join(" AND ", _all);

    public DynamicParameters Parameters { get; } = new();

    private void AddCountries(string country, string other, int oneIn)
    {
        if (country.Length == 0)
            (country, other) = (other, "");
        if (country.Length == 0)
            return;
        if (other.Length == 0)
        {
            // The keys come from the indices alone, so that rows which a sample leaves out are never read.
            var sampled = oneIn > 1 ? " AND key % @OneIn = 0" : "";
            Add(
                $"i.key IN (SELECT key FROM imported WHERE actor IN {Of}Country){sampled} " +
                $"UNION SELECT key FROM imported WHERE recipient IN {Of}Country){sampled})",
                ("Country", country));
            return;
        }

        // The plus keeps SQLite from trying every side of the one with every side of the other: large states have
        // thousands. Keys first, so that rows are read in the order in which they lie.
        Add(
            $"i.key IN (SELECT key FROM imported WHERE actor IN {Of}Country) AND +recipient IN {Of}Other) " +
            $"UNION ALL SELECT key FROM imported WHERE actor IN {Of}Other) AND +recipient IN {Of}Country))",
            ("Country", country),
            ("Other", other));
    }

    private void Add(string condition, params ReadOnlySpan<(string Name, object Value)> values)
    {
        _all.Add(condition);
        foreach (var (name, value) in values)
            Parameters.Add(name, value);
    }
}
