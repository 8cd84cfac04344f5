using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.States;
using Entente.Relations.Thirds;

namespace Entente.Relations.Tests.Thirds;

/// <summary>How others treated a state is told year by year.</summary>
public sealed class IsolationCourseTests
{
    [Fact]
    public void AStateThatOthersTurnAgainstIsCondemnedMoreFromThenOn()
    {
        var years = Of([
            .. Told.Many(9, "FRA>RUS", "CONSULT", year: 2013), .. Told.Many(9, "CHN>RUS", "AID", year: 2013),
            .. Told.Many(9, "TUR>RUS", "AGREE", year: 2013), .. Told.Many(20, "USA>RUS", "SANCTION", year: 2014)]);

        years.Select(year => (year.Year, year.Received)).ShouldBe([(2013, 27), (2014, 20)]);
        years[0].Condemned.ShouldBeLessThan(0.1);
        years[1].Condemned.ShouldBeGreaterThan(0.9);
        years[0].Concentration.ShouldNotBeNull().ShouldBeInRange(0.33, 1);
        years[1].Concentration.ShouldBeNull();
    }

    [Fact]
    public void WhatItsOwnOppositionDoesIsNoJudgementOfOthers() =>
        Of([.. Told.Many(9, "RUS/OPP>RUS", "PROTEST"), .. Told.Many(2, "FRA>RUS", "CONSULT")])
            .ShouldHaveSingleItem().Received.ShouldBe(2);

    [Fact]
    public void AProfileOfAStateTellsTheSameCourse()
    {
        StoredEvent[] events = [.. Told.Many(9, "FRA>RUS", "CONSULT", year: 2013), .. Told.Many(9, "USA>RUS", "ACCUSE")];
        StateProfile.Of(events, "RUS").TreatedByYear.ShouldBe(Of(events));
    }

    private static IReadOnlyList<IsolationYear> Of(IReadOnlyList<StoredEvent> events) =>
        BriefBuilder.Build(events, new Dyad("IRN", "RUS")).Isolation.Single(one => one.State == "RUS").ByYear;
}
