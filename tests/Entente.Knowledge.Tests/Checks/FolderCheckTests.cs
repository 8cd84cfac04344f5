namespace Entente.Knowledge.Checks;

public sealed class FolderCheckTests
{
    private const string People = "country;name;aliases;office;sector;from;to\n";
    private const string Groups = "code;name;aliases;sector;from;to\n";

    [Theory]
    [InlineData("officials.tsv", People + "FRA;Ann Roe;;envoy;GOV;2001;2004\nFRA;Ann Roe;;envoy;GOV;2003;\n",
        "officials.tsv:3: FRA Ann Roe envoy found from 2003 to today, dates apart from those of line 2 expected. " +
        "Correct the dates of one of the two.")]
    [InlineData("officials.tsv", People + "FRA;Ann Roe;;envoy;GOVT;2001;2004\n",
        "officials.tsv:2: sector 'GOVT' found, one of GOV MIL REB OPP PTY COP JUD SPY LEG MED EDU BUS CVL REF CRM IGO " +
        "NGO MNC REL LAB UAF ELI expected. Correct the spelling or add it there first.")]
    [InlineData("groups.tsv", Groups + "FRA;Roe Front;;REB;;\nFRA;Roe Army;roe front;REB;;\n",
        "groups.tsv:3: name 'roe front' found again, one line a name expected (the first is 2). " +
        "Remove it from one of the two.")]
    [InlineData("members.tsv", "organisation;state;from;to\nLeague of Roes;FRA;;\n",
        "members.tsv:2: organisation 'League of Roes' found, a name of organisations.tsv expected. " +
        "Correct the spelling or add it there first.")]
    [InlineData("places.tsv", "name;country;aliases;kind;latitude;longitude\nRoeville;FRA;;city;146;2\n",
        "places.tsv:2: '146' found in 'latitude', degrees expected (−90 to 90 north, −180 to 180 east). " +
        "Correct it or leave it empty.")]
    [InlineData("officals.tsv", People,
        "officals.tsv: a table of this name found, a table that the program reads expected. " +
        "Correct the name or remove the file.")]
    [InlineData("officials.tsv", People + "XQZ;Ann Roe;;envoy;GOV;2001;2004\n",
        "officials.tsv:2: code 'XQZ' found, " +
        "a state of states.tsv, EUU, UNO, NAT, ARL, IGO, ISIL, ALQ, NGO, MNC, ESH, HKG or MAC expected. " +
        "Correct the spelling or add it there first.")]
    public void AnOverlayIsCheckedAsItLiesOverOurTables(string file, string text, string message) =>
        KnowledgeBase.Check(World.FolderOf((file, text))).Select(problem => problem.ToString()).ShouldBe([message]);

    [Fact]
    public void DatesThatOnlyTouchAreFine() =>
        KnowledgeBase.Check(World.FolderOf(
            ("officials.tsv", People + "FRA;Ann Roe;;envoy;GOV;2001;2002\nFRA;Ann Roe;;envoy;GOV;2003;\n")))
            .ShouldBeEmpty();

    [Fact]
    public void AFolderWithoutTablesIsNamed() =>
        KnowledgeBase.Check(World.FolderOf()).Single().Found.ShouldBe("no table found");

    [Fact]
    public void TheShippedTablesPass() =>
        KnowledgeBase.Check(Path.Combine(AppContext.BaseDirectory, "knowledge"))
            .Select(problem => problem.ToString()).ShouldBeEmpty();
}
