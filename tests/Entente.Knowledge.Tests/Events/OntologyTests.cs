namespace Entente.Knowledge.Events;

/// <summary>The ontology as it ships.</summary>
public sealed class OntologyTests
{
    private static readonly Ontology _ontology = KnowledgeBase.LoadShipped().Ontology;

    [Fact]
    public void PloverHasSixteenTypesInFourQuadClasses()
    {
        _ontology.Types.Count.ShouldBe(16);
        _ontology.Types.Select(type => type.Quad).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
    }

    [Fact]
    public void EveryTypeHasACodeAndAGoldsteinValue() => _ontology.Types.ShouldAllBe(
        type => _ontology.GoldsteinOf(_ontology.CameoOf(type.Name, "")) != null);

    [Fact]
    public void EveryCodeHasAGoldsteinValue()
    {
        _ontology.Codes.Count.ShouldBe(307);
        _ontology.Codes.Values.ShouldAllBe(code => code.Goldstein != null);
    }

    [Theory]
    [InlineData("072", "AID", "", 8.3)]
    [InlineData("0871", "RETREAT", "ceasefire", 9)]
    [InlineData("1384", "THREATEN", "violence", -7)]
    [InlineData("195", "ASSAULT", "aerial", -10)]
    [InlineData("1952", "ASSAULT", "drone", -10)]
    [InlineData("183", "ASSAULT", "explosives", -10)]
    [InlineData("1831", "ASSAULT", "suicide-attack", -10)]
    [InlineData("1834", "ASSAULT", "explosives", -10)]
    [InlineData("176", "COERCE", "cyber", -7)]
    [InlineData("036", "AGREE", "", 4)]
    public void ACodeIsATypeAModeAndAValue(string cameo, string type, string mode, double goldstein)
    {
        var code = _ontology.Codes[cameo];
        (code.Type, code.Mode, code.Goldstein).ShouldBe((type, mode, goldstein));
    }

    [Theory]
    [InlineData("ASSAULT", "drone", true)]
    [InlineData("ASSAULT", "", true)]
    [InlineData("AID", "drone", false)]
    public void AModeBelongsToItsType(string type, string mode, bool known) =>
        _ontology.HasMode(type, mode).ShouldBe(known);

    [Fact]
    public void AnUnknownTypeHasNoQuadClass() => _ontology.QuadOf("SAY").ShouldBe("");
}
