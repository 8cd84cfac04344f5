using Entente.Cli.Briefs;
using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;
using Entente.Relations.Tests;

namespace Entente.Cli.Tests.Briefs.Pages.Pictures;

/// <summary>Who is for a third party stands in the brief's sentences only: these fail when the sentences change.</summary>
public sealed class NetworkGroupsTests
{
    private readonly IReadOnlyList<NetworkGroup> _groups = NetworkGroups.Of(BriefBuilder.Build(
        TwoIsolatedStates.Events, TwoIsolatedStates.Dyad, new BriefOptions { NameOf = Told.NameOf }));

    [Fact]
    public void TheGroupsHaveOneOrder() => _groups.Select(group => group.Heading)
        .ShouldBe(["both for", "both against", "against both", "helped foe", "hedging"]);

    [Fact]
    public void WhoHelpsAFoeIsOnItsSideAlone() =>
        Tie("helped foe").ShouldBe(new NetworkTie("Iraq", Tone.Conflict, Tone.Cooperation));

    [Fact]
    public void APartnerIsCalledByItsNameAndStandsOnTheSideOfTheOneThatKeepsIt() =>
        Tie("hedging").ShouldBe(new NetworkTie("Saudi Arabia", Tone.Conflict, Tone.Cooperation));

    [Fact]
    public void WhoActsAgainstBothPointsAtBoth() =>
        Tie("against both").ShouldBe(new NetworkTie("United States", Tone.Conflict, Tone.Conflict, IsFromThird: true));

    [Fact]
    public void OppositeSidesAreTold()
    {
        var told = Told.Many(3, "IRN>TUR", "AID").Concat(Told.Many(3, "RUS>TUR", "ASSAULT"))
            .Concat(Told.Many(3, "IRN>RUS", "CONSULT")).ToList();
        var brief = BriefBuilder.Build(told, TwoIsolatedStates.Dyad, new BriefOptions { NameOf = Told.NameOf });
        NetworkGroups.Of(brief).Single(group => group.Heading == "opposite sides").Ties
            .ShouldContain(new NetworkTie("Turkey", Tone.Cooperation, Tone.Conflict));
    }

    private NetworkTie Tie(string heading) => _groups.Single(group => group.Heading == heading).Ties.Single();
}
