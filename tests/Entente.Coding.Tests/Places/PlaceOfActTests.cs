namespace Entente.Coding.Places;

public sealed class PlaceOfActTests
{
    [Fact]
    public void AnActTakesPlaceWhereItsOwnModifierSays() => Coded.From("""
        Turkey   Turkey  PROPN NNP 2 nsubj
        attacked attack  VERB  VBD 0 root
        Russia   Russia  PROPN NNP 2 obj
        in       in      ADP   IN  5 case
        Aleppo   Aleppo  PROPN NNP 2 obl
        """)[0].Place?.Name.ShouldBe("Aleppo");

    [Fact]
    public void ElseWhereTheSentenceIsSet() => Coded.From("""
        In       in      ADP   IN  2 case
        Geneva   Geneva  PROPN NNP 4 obl
        Turkey   Turkey  PROPN NNP 4 nsubj
        demanded demand  VERB  VBD 0 root
        that     that    SCONJ IN  7 mark
        Russia   Russia  PROPN NNP 7 nsubj
        withdraw withdraw VERB VB  4 ccomp
        """)[0].Place?.Name.ShouldBe("Geneva");

    [Fact]
    public void AStateThatActsIsNoPlace() => Coded.From("""
        Turkey    Turkey  PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 2 obj
        """)[0].Place.ShouldBeNull();
}
