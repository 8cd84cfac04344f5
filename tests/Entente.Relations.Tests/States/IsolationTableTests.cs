using Entente.Records;
using Entente.Relations.Standings;
using Entente.Relations.States;

namespace Entente.Relations.Tests.States;

/// <summary>A state's isolation is told beside what its size leads one to expect, and ranked among all.</summary>
public sealed class IsolationTableTests
{
    private static readonly string[] States =
        ["AUT", "BEL", "CHE", "DNK", "ESP", "FIN", "GRC", "HUN", "IRL", "ITA", "NLD", "NOR"];

    [Fact]
    public void WhoDealsWithOnePatronAloneIsTheMostDependentAndTheMostAvoided()
    {
        var hermit = Of([.. Everyone("CONSULT"), .. Told.Many(40, "PRK>AUT", "CONSULT")], "PRK");

        (hermit.Avoided.Rank, hermit.Dependent.Rank).ShouldBe((1, 1));
        hermit.Dependent.Value.ShouldBe(1, 0.001);
        hermit.Avoided.Value.ShouldBeGreaterThan(0.8);
        hermit.Avoided.Expected.ShouldBeLessThan(0.5);
        hermit.Among.ShouldBe(States.Length + 1);
    }

    [Fact]
    public void WhoIsAttackedByAllIsTheMostCondemned()
    {
        var events = Everyone("CONSULT").Concat(States.SelectMany(state => Told.Many(4, $"{state}>SYR", "SANCTION")))
            .ToList();

        var condemned = Of(events, "SYR").Condemned;

        condemned.Rank.ShouldBe(1);
        condemned.Value.ShouldBeGreaterThan(0.9);
        Of(events, "AUT").Condemned.Value.ShouldBeLessThan(condemned.Expected);
    }

    [Fact]
    public void WhoDealsWithEveryoneAlikeIsAsExpected()
    {
        var one = Of(Everyone("CONSULT"), "BEL");

        one.Dependent.Value.ShouldBe(one.Dependent.Expected, 0.05);
        one.Avoided.Value.ShouldBeLessThan(0.05);
    }

    [Fact]
    public void WhereFewStatesAreKnownNoneIsRanked() =>
        World.Of(Told.Many(50, "RUS>IRN", "CONSULT")).IsolationOf("RUS").ShouldBeNull();

    private static StateIsolation Of(IEnumerable<StoredEvent> events, string state) =>
        World.Of(events).IsolationOf(state).ShouldNotBeNull();

    private static IEnumerable<StoredEvent> Everyone(string type) =>
        from one in States
        from other in States
        where string.CompareOrdinal(one, other) < 0
        from told in Told.Many(6, $"{one}>{other}", type)
        select told;
}
