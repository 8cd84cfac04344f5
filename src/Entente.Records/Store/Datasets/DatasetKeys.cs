using Entente.Records.Import.Rows;
using Microsoft.Data.Sqlite;

namespace Entente.Records.Store.Datasets;

/// <summary>The keys of what rows have in common; each is written once and then known by its object.</summary>
internal sealed class DatasetKeys : IDisposable
{
    // The empty side is one object for the whole program, but its key is another in each store.
    private readonly Side _nobody = new([]);
    private readonly Statement _act;
    private readonly Statement _side;
    private readonly Statement _country;
    private readonly Statement _site;
    private readonly Statement _publisher;

    public DatasetKeys(SqliteConnection connection)
    {
        _act = new Statement(connection, Added("acts (type, status, json) VALUES (?1, ?2, ?3)", "json"));
        _side = new Statement(connection, Added("sides (countries, json) VALUES (?1, ?2)", "json"));
        _country = new Statement(connection, "INSERT OR IGNORE INTO side_countries (country, side) VALUES (?1, ?2)");
        _site = new Statement(connection, Added("sites (name, country) VALUES (?1, ?2)", "name, country", "name"));
        _publisher = new Statement(connection, Added("publishers (name) VALUES (?1)", "name"));
    }

    public long Of(Act act)
    {
        if (act.Key != 0)
            return act.Key;
        _act.Bind(1, act.Form.Type);
        _act.Bind(2, StoredForm.Write(act.Form.Status));
        _act.Bind(3, StoredForm.Write(act.Form));
        return act.Key = KeyFrom(_act);
    }

    public long Of(Side side)
    {
        if (side == Side.None)
            side = _nobody;
        if (side.Key != 0)
            return side.Key;
        _side.Bind(1, Identity.Countries(side.Parties));
        _side.Bind(2, StoredForm.Write(side.Parties));
        side.Key = KeyFrom(_side);
        foreach (var country in side.Parties.Select(party => party.Country).Distinct(StringComparer.Ordinal))
        {
            if (country.Length == 0)
                continue;
            _country.Bind(1, country);
            _country.Bind(2, side.Key);
            _country.Run();
        }

        return side.Key;
    }

    public long? Of(Site? site)
    {
        if (site is null || site.Key != 0)
            return site?.Key;
        _site.Bind(1, site.Name);
        _site.Bind(2, site.Country);
        return site.Key = KeyFrom(_site);
    }

    public long? Of(Publisher? publisher)
    {
        if (publisher is null || publisher.Key != 0)
            return publisher?.Key;
        _publisher.Bind(1, publisher.Name);
        return publisher.Key = KeyFrom(_publisher);
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[_act, _side, _country, _site, _publisher])
            statement.Dispose();
    }

    // An update that changes nothing makes RETURNING give the key of a row that was there.
    private static string Added(string values, string unique, string? column = null)
    {
        var same = column ?? unique;
        return $"INSERT INTO {values} ON CONFLICT ({unique}) DO UPDATE SET {same} = excluded.{same} RETURNING key";
    }

    private static long KeyFrom(Statement statement)
    {
        statement.Step();
        var key = statement.Number(0);
        statement.Reset();
        return key;
    }
}
