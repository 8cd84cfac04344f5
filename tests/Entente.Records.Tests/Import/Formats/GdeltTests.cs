namespace Entente.Records.Import.Formats;

public sealed class GdeltTests : IDisposable
{
    private readonly Imports _imports = new();

    public void Dispose() => _imports.Dispose();

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(61)]
    public void EachVersionIsReadByItsNumberOfColumns(int columns)
    {
        _imports.Read("gdelt", Row(columns)).Added.ShouldBe(1);

        var stored = _imports.Single();
        (stored.Event.Type, stored.Event.Cameo, stored.Day).ShouldBe(("AID", "072", new DateOnly(2014, 3, 2)));
        var (actor, recipient) = (stored.Event.Actors.Single(), stored.Event.Recipients.Single());
        (actor.Country, actor.Sector, actor.Text).ShouldBe(("IRN", "MIL", "TEHRAN"));
        (recipient.Country, recipient.Sector).ShouldBe(("SYR", "GOV"));
        (stored.Event.Place!.Name, stored.Event.Place.Country).ShouldBe(("Damascus", "SYR"));
        stored.DocumentUrl.ShouldBe(columns == 57 ? "" : "http://example.org/a");
    }

    [Fact]
    public void AnActorThatGdeltDidNotFindLeavesItsSideEmpty()
    {
        _imports.Read("gdelt", Row(58, actor2: new string('\t', 9)));

        _imports.Single().Event.Recipients.ShouldBeEmpty();
    }

    [Fact]
    public void NobodyIsNobodyInEveryStoreWhateverWasImportedBefore()
    {
        var nobody = new string('\t', 9);
        using var other = new Imports();
        other.Read("gdelt", Row(58, "1") + Row(58, "2", nobody));

        _imports.Read("gdelt", Row(58, "1", nobody));

        _imports.Single().Event.Recipients.ShouldBeEmpty();
    }

    [Fact]
    public void OneArticleThatSaysTheSameInSeveralRowsCountsOnce()
    {
        _imports.Read("gdelt", Row(58, "1") + Row(58, "2") + Row(58, "3"));

        _imports.Store.Count().Events.ShouldBe(3);
        _imports.Store.Events(EventQuery.All with { OneStoryOnce = true }).ShouldHaveSingleItem()
            .OtherReports.Count.ShouldBe(2);
    }

    [Fact]
    public void EqualRowsAreOneEvent() => _imports.Read("gdelt", Row(58) + Row(58)).Held.ShouldBe(1);

    [Fact]
    public void ARowOfAnotherNumberOfColumnsIsRefusedAndTheRestIsRead()
    {
        var summary = _imports.Read("gdelt", Row(58, "1") + "cut off\t20140302\n" + Row(58, "2"));

        (summary.Rows, summary.Added, summary.Refused).ShouldBe((3, 2, 1));
        summary.Problems.Single().First.Found.ShouldBe("2 columns");
    }

    [Fact]
    public void StatementsAreNoActs() => _imports.Read("gdelt", Row(58, cameo: "010")).Statements.ShouldBe(1);

    [Fact]
    public void AnotherTableIsRefused() =>
        _imports.Read("gdelt", "a,b\n1,2\n").Problems.Single().First.Expected.ShouldBe(
            "57, 58 or 61 columns of a GDELT event export, separated by tabs");

    private static string Row(int columns, string id = "1", string? actor2 = null, string cameo = "072")
    {
        const string Actor1 = "IRNMIL\tTEHRAN\tIRN\t\t\t\t\tMIL\t\t";
        var geo = $"4\tDamascus, Dimashq, Syria\tSY\tSY13\t{(columns == 61 ? "\t" : "")}33.5\t36.3\t1";
        var tail = columns == 57 ? "20140302" : "20140302\thttp://example.org/a";
        return string.Join(
            '\t', id, "20140302", "201403", "2014", "2014.1", Actor1, actor2 ?? "SYR\tSYRIA\tSYR\t\t\t\t\t\t\t", "1",
            cameo, "07", "07", "2", "8.3", "5", "1", "5", "-1.2", geo, geo, geo, tail) + "\n";
    }
}
