using Entente.Coding;

namespace Entente.Records.Import.Formats;

public sealed class AcledTests : IDisposable
{
    private const string Header =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1," +
        "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3," +
        "location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public void ARowBecomesAnEventWithItsNotes()
    {
        _imports.Read("acled", Header + Row(
            "Explosions/Remote violence", "Air/drone strike", "Military Forces of Turkey (2016-)", "State forces",
            "QSD: Syrian Democratic Forces", "Rebel group")).Added.ShouldBe(1);

        var stored = _imports.Single();
        (stored.Event.Type, stored.Event.Mode).ShouldBe(("ASSAULT", "aerial"));
        (stored.Event.Actors[0].Country, stored.Event.Actors[0].Sector).ShouldBe(("TUR", "MIL"));
        stored.Event.Recipients[0].Country.ShouldBe("SYR");
        (stored.SentenceText, stored.Event.Place!.Name).ShouldBe(("Strike, \"near\" the town.", "Kobani"));
    }

    [Fact]
    public void ProtestersOfACountryAreItsCivilians()
    {
        _imports.Read("acled", Header + Row("Protests", "Peaceful protest", "Protesters (Syria)", "6", "", "0"));

        var coded = _imports.Single().Event;
        (coded.Type, coded.Actors[0].Country, coded.Actors[0].Sector, coded.Recipients.Count)
            .ShouldBe(("PROTEST", "SYR", "CVL", 0));
    }

    [Fact]
    public void DevelopmentsWithoutAnActAreCountedApart() =>
        _imports.Read("acled", Header + Row(
            "Strategic developments", "Change to group/activity", "X (Syria)", "2", "", "0")).Statements.ShouldBe(1);

    [Fact]
    public void ADateOfAWeekIsAWeek()
    {
        _imports.Read("acled", Header + Row("Battles", "Armed clash", "A (Syria)", "2", "B (Syria)", "2", "2"));

        _imports.Single().Event.Date.ShouldBe(new EventDate(
            new DateOnly(2023, 2, 16), new DateOnly(2023, 2, 22), DatePrecision.Week));
    }

    private static string Row(
        string type, string subtype, string one, string inter1, string other, string inter2, string precision = "1") =>
        $"SYR1,16 February 2023,2023,{precision},Political violence,{type},{subtype},{one},,{inter1},{other},," +
        $"{inter2},12,,760,Middle East,Syria,Aleppo,,,Kobani,36.9,38.4,1,A Paper,National," +
        "\"Strike, \"\"near\"\" the town.\",0,,1677000000\n";
}
