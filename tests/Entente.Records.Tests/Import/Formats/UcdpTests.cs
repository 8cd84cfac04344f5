using Entente.Coding;

namespace Entente.Records.Import.Formats;

public sealed class UcdpTests : IDisposable
{
    private const string Header =
        "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name," +
        "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b," +
        "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec," +
        "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id," +
        "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best," +
        "high,low,gwnoa,gwnob\n";

    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public void GovernmentsAreKnownByTheirNumbersAndGroupsByTheirNames()
    {
        _imports.Read("ucdp", Header + Row("1", "Government of Syria", "IS", "652", "")).Added.ShouldBe(1);

        var coded = _imports.Single().Event;
        (coded.Type, coded.Actors[0].Country, coded.Actors[0].Sector).ShouldBe(("ASSAULT", "SYR", "GOV"));
        coded.Recipients[0].Country.ShouldBe("ISIL");
    }

    [Fact]
    public void SeveralGovernmentsActTogether()
    {
        _imports.Read("ucdp", Header + Row(
            "1", "\"Government of Iraq, Government of United States of America\"", "IS", "\"645, 2\"", ""));

        _imports.Single().Event.Actors.Select(party => party.Country).ShouldBe(["IRQ", "USA"]);
    }

    [Fact]
    public void CiviliansAreThoseOfTheCountryWhereItHappened()
    {
        _imports.Read("ucdp", Header + Row("3", "IS", "Civilians", "", ""));

        var recipient = _imports.Single().Event.Recipients[0];
        (recipient.Country, recipient.Sector).ShouldBe(("SYR", "CVL"));
    }

    [Fact]
    public void ADateIsAsPreciseAsTheDatasetSays()
    {
        _imports.Read("ucdp", Header + Row("1", "Government of Syria", "IS", "652", "", "4", "2014-03-31"));

        _imports.Single().Event.Date.ShouldBe(new EventDate(
            new DateOnly(2014, 3, 2), new DateOnly(2014, 3, 31), DatePrecision.Month));
        _imports.Store.Events(EventQuery.All with { From = new DateOnly(2014, 3, 20) }).ShouldHaveSingleItem();
    }

    [Fact]
    public void AReleaseWithoutAHeaderIsReadByTheCodebook()
    {
        var summary = _imports.Read("ucdp", Row("1", "Government of Syria", "IS", "652", ""));

        (summary.Rows, summary.Added).ShouldBe((1, 1));
    }

    private static string Row(
        string type, string one, string other, string gwnoa, string gwnob, string precision = "1",
        string end = "2014-03-02") =>
        $"5,SYR-1,2014,1,Clear,{type},1,1,Syria: Government,1,1,x,1,1,{one},1,1,{other},1,\"A Paper, 3 March\"," +
        "A Paper,2014-03-03,Fighting near Aleppo,,1,Aleppo town,near Aleppo,Aleppo,,36.2,37.1,POINT,1,Syria,652," +
        $"Middle East,1,{precision},2014-03-02 00:00:00.000,{end} 00:00:00.000,0,0,3,0,3,3,3,{gwnoa},{gwnob}\n";
}
