using Entente.Coding;
using Entente.Relations.Panels;

namespace Entente.Relations.Tests.Panels;

public sealed class DyadPanelTests
{
    [Fact]
    public void EachDirectionHasItsRow()
    {
        var rows = DyadPanel.Rows([Told.Event("RUS>IRN", "AID"), Told.Event("IRN>RUS", "ACCUSE")], TimeStep.Year);
        rows.Select(row => (row.Actor, row.Recipient, row.Acts)).ShouldBe([("IRN", "RUS", 1), ("RUS", "IRN", 1)]);
    }

    [Fact]
    public void CooperationAndConflictAreNotNetted()
    {
        var row = DyadPanel.Rows([Told.Event("RUS>IRN", "AID"), Told.Event("RUS>IRN", "ASSAULT")], TimeStep.Year)[0];
        (row.GoldsteinCooperation, row.GoldsteinConflict).ShouldBe((8, -10));
    }

    [Fact]
    public void AnActCountsInEachOfItsContexts()
    {
        var row = DyadPanel.Rows(
            [
                Told.Event("RUS>IRN", "AID", contexts: "military|economic"),
                Told.Event("RUS>IRN", "AGREE", contexts: "military"),
            ],
            TimeStep.Year)[0];
        row.Contexts.ShouldBe(new Dictionary<string, int> { ["economic"] = 1, ["military"] = 2 }, ignoreOrder: true);
        row.Types.ShouldBe(new Dictionary<string, int> { ["AGREE"] = 1, ["AID"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void AMissingWeightStaysMissing()
    {
        var told = Told.Event("RUS>IRN", "AID");
        var row = DyadPanel.Rows([told with { Event = told.Event with { Goldstein = null } }], TimeStep.Year)[0];
        (row.GoldsteinCooperation, row.GoldsteinConflict).ShouldBe((null, null));
    }

    [Fact]
    public void AYearWithoutEventsHasNoRow() =>
        DyadPanel.Rows([Told.Event("RUS>IRN", "AID", "2001"), Told.Event("RUS>IRN", "AID", "2005")], TimeStep.Year)
            .Select(row => row.From.Year).ShouldBe([2001, 2005]);

    [Fact]
    public void PlansAndDenialsAreCountedApart()
    {
        var row = DyadPanel.Rows(
            [
                Told.Event("RUS>IRN", "AID"),
                Told.Event("RUS>IRN", "AID", status: EventStatus.Planned),
                Told.Event("RUS>IRN", "AID", status: EventStatus.Negated),
            ],
            TimeStep.Year)[0];
        (row.Acts, row.NotYet, row.Negated).ShouldBe((1, 1, 1));
    }

    [Theory]
    [InlineData(TimeStep.Day, "2010-05-05", "2010-05-05")]
    [InlineData(TimeStep.Week, "2010-05-03", "2010-05-09")]
    [InlineData(TimeStep.Month, "2010-05-01", "2010-05-31")]
    [InlineData(TimeStep.Year, "2010-01-01", "2010-12-31")]
    public void APeriodIsOfTheCalendar(TimeStep step, string from, string to)
    {
        var row = DyadPanel.Rows([Told.Event("RUS>IRN", "AID", "2010-05-05")], step)[0];
        (row.From, row.To).ShouldBe((DateOnly.Parse(from, null), DateOnly.Parse(to, null)));
    }
}
