namespace Entente.Coding.Parties;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("MANAGUA , Nicaragua -- Police", 4)]
    [InlineData("Moscow ( Agency ) - Police", 5)]
    [InlineData("ACCRA : Police", 2)]
    [InlineData("Moscow : a city in winter", 0)]
    [InlineData("NATO said - and meant it", 0)]
    [InlineData("- Police", 0)]
    public void ADatelineIsAShoutedPlaceOrAnAgencyBeforeADash(string text, int length) =>
        Dateline.Length(Tree.Of(string.Join('\n', text.Split(' ').Select((form, index) =>
            $"{form} {form} X X {index} {(index == 0 ? "root" : "dep")}")))).ShouldBe(length);

    [Fact]
    public void NobodyActsFromADateline() => Coded.From("""
        ACCRA     Accra   PROPN NNP 4 nsubj
        --        --      PUNCT :   1 punct
        Kenya     Kenya   PROPN NNP 1 flat
        condemned condemn VERB  VBD 0 root
        Somalia   Somalia PROPN NNP 4 obj
        """)[0].Actors.Select(party => party.Country).ShouldBe(["KEN"]);
}
