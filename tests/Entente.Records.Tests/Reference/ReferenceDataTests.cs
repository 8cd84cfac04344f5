using Entente.Records.Import;

namespace Entente.Records.Reference;

public sealed class ReferenceDataTests : IDisposable
{
    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Fact]
    public void AnAllianceIsWhatTheDatasetSaysAndNoneWithinItsYearsIsNone()
    {
        Read("alliances", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n" +
            "2,200,1990,1,0,0,0,1\n200,220,2018,1,0,0,0,1\n");

        var alliance = Data.Alliances("GBR", "USA", 1990).Value.ShouldHaveSingleItem();
        (alliance.Source, alliance.Defense, alliance.Neutrality, alliance.Consultation)
            .ShouldBe(("atop", true, false, true));
        Data.Alliances("USA", "RUS", 2000).Value.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(2019)]
    public void BeyondItsYearsThereIsNoDataAndNoZero(int year)
    {
        Read("alliances", "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n" +
            "2,200,1990,1,0,0,0,1\n2,200,2018,1,0,0,0,1\n");

        Data.Alliances("USA", "GBR", year).IsKnown.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => Data.Alliances("USA", "GBR", year).Value);
    }

    [Fact]
    public void AStateThatWasNoMemberOfTheSystemHasNoData()
    {
        Read("disputes", "dispnum,ccode1,ccode2,year,cowmidonset,hostlev\n1,2,365,1950,1,3\n2,2,365,2000,1,3\n");

        Data.Disputes("USA", "UKR", 1960).IsKnown.ShouldBeFalse();
        Data.Disputes("USA", "SUN", 1950).Value.ShouldHaveSingleItem().Hostility.ShouldBe(3);
    }

    [Fact]
    public void MinusNineIsNotKnownRatherThanANumber()
    {
        Read("capabilities", "ccode,year,milex,milper,irst,pec,tpop,upop,cinc\n630,1990,-9,440,NA,100,5000,0,0.01\n");

        var found = Data.Capabilities("IRN", 1990).Value;
        (found.MilitarySpending, found.Steel, found.UrbanPopulation, found.Cinc).ShouldBe((null, null, 0.0, 0.01));
    }

    [Fact]
    public void RivalriesHoldForTheirYears()
    {
        Read("rivalries", "tssr_id,rivalry,ccode1,ccode2,start,end\n1,Iran-Iraq,630,645,1958,2003\n" +
            "2,India-Pakistan,750,770,1947,2020\n");

        Data.Rivalries("IRQ", "IRN", 1980).Value.ShouldHaveSingleItem().Name.ShouldBe("Iran-Iraq");
        Data.Rivalries("IRQ", "IRN", 2010).Value.ShouldBeEmpty();
        Data.Rivalries("IRQ", "IRN", 2021).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void VotesGiveTheSimilarityOfTwoStates()
    {
        Read("votes", "rcid,country_code,vote,date\n" +
            "1,US,yes,2000-03-01\n1,RU,no,2000-03-01\n2,US,no,2000-04-01\n2,RU,no,2000-04-01\n" +
            "3,US,abstain,2000-05-01\n3,RU,no,2000-05-01\n4,US,yes,2000-06-01\n");

        var votes = Data.Votes("RUS", "USA", 2000).Value;
        (votes.Both, votes.Same, votes.S).ShouldBe((3, 1, 0));
        Data.Votes("RUS", "IRN", 2000).IsKnown.ShouldBeFalse();
        // Of six votes one is yes, one an abstention, four no: chance has 3 × 2 × (1/6 × 1/6 + 1/6 × 4/6 + 2 × 1/6 × 4/6).
        votes.Expected.ShouldBe(3 * 2 * 13 / 36.0, 1e-9);
        votes.Pi!.Value.ShouldBe(1 - (3 / votes.Expected), 1e-9);
        _imports.Store.VoteAgreements(1999, 2001).ShouldHaveSingleItem().ShouldBe(new(("RUS", "USA"), votes));
        _imports.Store.VoteAgreements(2001, 2005).ShouldBeEmpty();
    }

    [Fact]
    public void StatesThatTheVotesDoNotNameAreToldApartByTheirPlace()
    {
        Read("votes", "rcid,country_code,vote,date\n" +
            "1,FR,yes,1980-03-01\n1,NA,no,1980-03-01\n1,DD,no,1980-03-01\n1,NA,yes,1980-03-01\n" +
            "2,NA,yes,1980-04-01\n2,IR,no,1980-04-01\n2,NA,yes,1980-04-01\n" +
            "3,MM,no,2000-04-01\n3,NA,no,2000-04-01\n").Added.ShouldBe(9);

        Data.Votes("DEU", "FRA", 1980).Value.S.ShouldBe(-1);
        Data.Votes("YEM", "FRA", 1980).Value.S.ShouldBe(1);
        Data.Votes("DEU", "YEM", 1980).Value.Both.ShouldBe(2);
        Data.Votes("NAM", "MMR", 2000).Value.S.ShouldBe(1);
        Data.Votes("NAM", "FRA", 1980).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void TheCodeOfAStateThatHasGoneIsItsSuccessors()
    {
        Read("votes", "rcid,country_code,vote,date\n1,YU,yes,2010-03-01\n1,US,yes,2010-03-01\n");

        Data.Votes("SRB", "USA", 2010).Value.Both.ShouldBe(1);
    }

    [Fact]
    public void AVoteToldTwiceIsOneAndAContradictionIsRefused()
    {
        var summary = Read("votes", "rcid,country_code,vote,date\n" +
            "1,US,yes,2000-03-01\n1,RU,yes,2000-03-01\n1,RU,yes,2000-03-01\n1,US,no,2000-03-01\n");

        (summary.Rows, summary.Added, summary.Held, summary.Refused).ShouldBe((4, 2, 1, 1));
        Data.Votes("RUS", "USA", 2000).Value.S.ShouldBe(1);
        summary.Problems.Select(problem => problem.First.Found).ShouldBe(
            ["a second vote of RUS in roll call 1", "a second vote of USA in roll call 1"]);
        Data.Coverages().ShouldHaveSingleItem().Rows.ShouldBe(2);
    }

    [Fact]
    public void TradeAndMembershipsAreKnownWhereThereIsARow()
    {
        Read("trade", "ccode,year,imports,exports\n630,1990,100,200\n");
        Read("memberships", "ccode1,ccode2,year,dyadigos\n365,630,2000,31\n");

        Data.Trade("IRN", 1990).Value.Exports.ShouldBe(200);
        Data.Trade("IRN", 1991).IsKnown.ShouldBeFalse();
        Data.SharedOrganisations("IRN", "RUS", 2000).Value.ShouldBe(31);
        Data.SharedOrganisations("IRN", "CHN", 2000).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void ReadingAgainReplacesWhatWasThere()
    {
        Read("trade", "ccode,year,imports,exports\n630,1990,100,200\n");
        Read("trade", "ccode,year,imports,exports\n630,1991,1,2\n");

        Data.Trade("IRN", 1990).IsKnown.ShouldBeFalse();
        Data.Coverages().ShouldHaveSingleItem().ShouldBe(new Coverage("trade", "cow", 1991, 1991, 1));
    }

    [Fact]
    public void ARowThatIsNoNumberIsRefused()
    {
        var summary = Read("trade", "ccode,year,imports,exports\nIRN,1990,100,200\n");

        (summary.Rows, summary.Refused).ShouldBe((1, 1));
        summary.Problems.Single().First.Found.ShouldBe("\"IRN\" in the column ccode");
    }

    private ReferenceData Data => _imports.Store.Reference(Imports.Knowledge.States);

    private ImportSummary Read(string subject, string content) =>
        new ReferenceImport(_imports.Store, Imports.Knowledge)
            .Import(subject, [_imports.File($"{subject}.csv", content)]);
}
