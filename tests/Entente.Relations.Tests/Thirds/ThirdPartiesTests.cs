using Entente.Records;
using Entente.Relations.Thirds;

namespace Entente.Relations.Tests.Thirds;

public sealed class ThirdPartiesTests
{
    [Theory]
    [InlineData("IRN>SYR AID", "RUS>SYR AID", Side.BothFor)]
    [InlineData("IRN>SYR/REB ASSAULT", "RUS>SYR/REB ASSAULT", Side.BothAgainst)]
    [InlineData("IRN>SAU ACCUSE", "RUS>SAU AID", Side.Opposite)]
    [InlineData("USA>IRN SANCTION", "USA>RUS ACCUSE", Side.AgainstBoth)]
    [InlineData("IRQ>IRN ASSAULT", "RUS>IRQ AID", Side.HelpedFoe)]
    public void AThirdPartyStandsBetweenThem(string one, string other, Side side) =>
        Find(one, other).ShouldHaveSingleItem().Side.ShouldBe(side);

    [Fact]
    public void WordsAloneMakeNoCompany() => Find("IRN>FRA CONSULT", "RUS>FRA CONSULT").ShouldBeEmpty();

    [Fact]
    public void DifferentNamelessBodiesAreNoCompany() => Find("IRN>NGO AID", "RUS>NGO AID").ShouldBeEmpty();

    [Fact]
    public void SanctionsOnBothAreOnePlightEvenOfUnnamedSenders() =>
        Pressure.On(Record(Told.Event(">RUS", "SANCTION"), Told.Event("USA>IRN", "SANCTION"))).Count.ShouldBe(2);

    [Fact]
    public void SanctionsOnOneAloneAreNot() =>
        Pressure.On(Record(Told.Event(">RUS", "SANCTION"), Told.Event("RUS>IRN", "SANCTION"))).ShouldBeEmpty();

    private static DyadRecord Record(params StoredEvent[] told) => DyadRecord.From(told, new Dyad("IRN", "RUS"));

    private static IReadOnlyList<ThirdParty> Find(params string[] told)
    {
        var acts = Acts.From(told.Select(one => one.Split(' ')).Select(parts => Told.Event(parts[0], parts[1])));
        return ThirdParties.Of(new Dyad("IRN", "RUS"), Stances.Of(acts));
    }
}
