namespace Entente.Coding.Parties;

/// <summary>Peoples of several states: whose people a sentence means.</summary>
public sealed class PeoplesTests
{
    [Fact]
    public void KurdishFightersAreThoseOfTheStateThatTheNewsOfThatTimeMeans() => Lines("""
        Kurdish  kurdish  ADJ   JJ  2 amod
        fighters fighter  NOUN  NNS 3 nsubj
        fought   fight    VERB  VBD 0 root
        Hamas    Hamas    PROPN NNP 3 obj
        """).ShouldBe(["ASSAULT SYR>PSE Actual"]);

    [Fact]
    public void AnotherOfTheirStatesIsMeantWhereTheSentenceActsOnIt() => Lines("""
        Kurdish    kurdish    ADJ   JJ  2 amod
        rebels     rebel      NOUN  NNS 3 nsubj
        attacked   attack     VERB  VBD 0 root
        Iraqi      iraqi      ADJ   JJ  5 amod
        troops     troop      NOUN  NNS 3 obj
        """).ShouldBe(["ASSAULT IRQ>IRQ Actual"]);

    [Fact]
    public void ArabFightersStayWithoutAState() => Lines("""
        Arab     Arab     ADJ   JJ  2 amod
        fighters fighter  NOUN  NNS 3 nsubj
        attacked attack   VERB  VBD 0 root
        Turkey   Turkey   PROPN NNP 3 obj
        """).ShouldBe(["ASSAULT >TUR Actual"]);

    private static string[] Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
