namespace Entente.Coding.Frames;

/// <summary>Who bears an act that a noun names, and what is only its scene.</summary>
public sealed class BearersTests
{
    [Fact]
    public void BothStatesOfAPairFight() => Lines("""
        The    the    DET   DT   5 det
        Iran   Iran   PROPN NNP  4 compound
        -      -      PUNCT HYPH 2 punct
        Iraq   Iraq   PROPN NNP  5 compound
        war    war    NOUN  NN   6 nsubj
        ended  end    VERB  VBD  0 root
        """).ShouldContain("ASSAULT IRN+IRQ> Actual");

    [Fact]
    public void ASingleStateBeforeAWarDoesNotWageIt() => Lines("""
        The    the    DET   DT   3 det
        Iraq   Iraq   PROPN NNP  3 compound
        war    war    NOUN  NN   4 nsubj
        ended  end    VERB  VBD  0 root
        """).ShouldNotContain(line => line.StartsWith("ASSAULT", StringComparison.Ordinal));

    [Fact]
    public void WhoeverIsInTheFightFights() => Lines("""
        Turkey   Turkey   PROPN NNP 2 nsubj
        joined   join     VERB  VBD 0 root
        partners partner  NOUN  NNS 2 obj
        in       in       ADP   IN  6 case
        the      the      DET   DT  6 det
        fight    fight    NOUN  NN  2 obl
        against  against  ADP   IN  8 case
        Hamas    Hamas    PROPN NNP 6 nmod
        """).ShouldContain("ASSAULT TUR>PSE Actual");

    [Fact]
    public void TheStateThatTroopsLeaveIsAPlaceAndNoParty() => Lines("""
        Turkey   Turkey   PROPN NNP 2 nsubj
        withdrew withdraw VERB  VBD 0 root
        troops   troop    NOUN  NNS 2 obj
        from     from     ADP   IN  5 case
        Syria    Syria    PROPN NNP 2 obl
        """).ShouldBe(["RETREAT TUR> Actual"]);

    [Fact]
    public void AnInvasionThatOneRefusesToBackHasTakenPlace() => Lines("""
        Turkey   Turkey   PROPN NNP 2 nsubj
        refused  refuse   VERB  VBD 0 root
        to       to       PART  TO  4 mark
        back     back     VERB  VB  2 xcomp
        the      the      DET   DT  9 det
        US       US       PROPN NNP 8 compound
        -        -        PUNCT HYPH 6 punct
        led      lead     VERB  VBN 9 amod
        invasion invasion NOUN  NN  4 obj
        of       of       ADP   IN  11 case
        Iraq     Iraq     PROPN NNP 9 nmod
        """).ShouldContain("ASSAULT USA>IRQ Actual");

    [Fact]
    public void WhoIsNeededToFightFights() => Lines("""
        Washington Washington PROPN NNP 2 nsubj
        needed     need       VERB  VBD 0 root
        the        the        DET   DT  5 det
        Turkish    turkish    ADJ   JJ  5 amod
        army       army       NOUN  NN  2 obj
        to         to         PART  TO  7 mark
        fight      fight      VERB  VB  2 xcomp
        Hamas      Hamas      PROPN NNP 7 obj
        """).ShouldContain("ASSAULT TUR>PSE Actual");

    [Fact]
    public void WhoIsWarnedAgainstAttackingHasNotAttacked() => Lines("""
        Russia    Russia    PROPN NNP 2 nsubj
        warned    warn      VERB  VBD 0 root
        Turkey    Turkey    PROPN NNP 2 obj
        against   against   SCONJ IN  5 mark
        attacking attack    VERB  VBG 2 advcl
        Iran      Iran      PROPN NNP 5 obj
        """).ShouldContain("ASSAULT TUR>IRN Hypothetical");

    [Fact]
    public void TheYearOfAPredecessorDatesNoAct() => Coded.From("""
        Putin  Putin  PROPN NNP 2 nsubj
        visited visit VERB  VBD 0 root
        Iran   Iran   PROPN NNP 2 obj
        ,      ,      PUNCT ,   6 punct
        since  since  ADP   IN  6 case
        Stalin Stalin PROPN NNP 2 obl
        in     in     ADP   IN  8 case
        1943   1943   NUM   CD  2 obl
        """).ShouldHaveSingleItem().Date.First.ShouldBe(Coded.Published);

    private static string[] Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
