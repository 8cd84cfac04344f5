using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests;

public sealed class DyadTests
{
    [Fact]
    public void WhicheverIsNamedFirst()
    {
        new Dyad("RUS", "IRN").ShouldBe(new Dyad("IRN", "RUS"));
        new Dyad("RUS", "IRN").ToString().ShouldBe("IRN-RUS");
        Dyad.Parse("RUS-IRN").First.ShouldBe("IRN");
    }

    [Theory]
    [InlineData("IRN-IRN")]
    [InlineData("irn-rus")]
    [InlineData("IRN_RUS")]
    [InlineData("IR-RUSS")]
    [InlineData("IRN-RUS ")]
    [InlineData("")]
    [InlineData(null)]
    public void WhatIsNoPairIsNotRead(string? text) => Dyad.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void ItsTextIsReadBack()
    {
        var letters = Gen.Choose('A', 'Z').Select(letter => (char)letter);
        var pairs = letters.ArrayOf(3).Select(code => new string(code)).Two()
            .Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => new Dyad(pair.Item1, pair.Item2));
        Prop.ForAll(pairs.ToArbitrary(), dyad => Dyad.Parse(dyad.ToString()) == dyad)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void AStateHasNoPartnerOutsideItsDyad() =>
        Should.Throw<ArgumentException>(() => new Dyad("IRN", "RUS").OtherThan("USA"));
}
