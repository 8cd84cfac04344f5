using Entente.Knowledge.Actors;

namespace Entente.Knowledge;

/// <summary>The tables as they ship.</summary>
public sealed class ShippedTablesTests
{
    private static readonly KnowledgeBase _shipped = KnowledgeBase.LoadShipped();

    [Fact]
    public void EveryLineOfTheShippedTablesCanBeUsed() =>
        _shipped.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();

    [Fact]
    public void EveryTypeIsNamedByFrames() =>
        _shipped.Lexicon.Frames.Select(frame => frame.Type.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(16);

    [Theory]
    [InlineData("Ukraine's Ministry of Defence", "UKR", "GOV")]
    [InlineData("Boko Haram militants", "NGA", "REB")]
    [InlineData("UN peacekeepers", "UNO", "MIL")]
    [InlineData("the Quds Force", "IRN", "MIL")]
    [InlineData("the Iranian parliament", "IRN", "LEG")]
    [InlineData("Syrian refugees", "SYR", "REF")]
    [InlineData("Wagner mercenaries", "RUS", "UAF")]
    [InlineData("Israeli settlers", "ISR", "CVL")]
    [InlineData("the Elysée", "FRA", "GOV")]
    [InlineData("the Arab League", "ARL", "IGO")]
    public void WhoIsInTheNewsIsKnown(string phrase, string country, string sector)
    {
        var reading = new ActorResolver(_shipped.Actors).Resolve(phrase);
        (reading.Country, reading.Sector).ShouldBe((country, sector), reading.Why);
    }
}
