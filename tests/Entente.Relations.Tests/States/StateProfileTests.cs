using Entente.Relations.Briefs;
using Entente.Relations.States;

namespace Entente.Relations.Tests.States;

public sealed class StateProfileTests
{
    [Fact]
    public void PartnersAndFoesAreToldApart()
    {
        var profile = StateProfile.Of(TwoIsolatedStates.Events, "RUS", new BriefOptions { NameOf = Told.NameOf });
        profile.Partners.Select(other => other.Name).ShouldContain("Syria");
        profile.HostileTo.Select(other => other.Code).ShouldBe(["IRN", "SYR/opposition", "UKR", "USA", "EUU"]);
    }

    [Fact]
    public void AYearWithoutActsIsMissing() =>
        StateProfile.Of(TwoIsolatedStates.Events, "TUR").ByYear.Select(year => year.Year).ShouldBe([2022]);
}
