namespace Entente.Coding.Frames;

public sealed class RoleReaderTests
{
    [Fact]
    public void WhoseAThingIsSuffersWhatIsDoneToIt() => Line("""
        Turkey    Turkey    PROPN NNP 2 nsubj
        attacked  attack    VERB  VBD 0 root
        Kenyan    Kenyan    ADJ   JJ  4 amod
        depots    depot     NOUN  NNS 2 obj
        """).ShouldBe("ASSAULT TUR>KEN Actual");

    [Fact]
    public void WhoLeadsAnInvasionInvades() => Line("""
        the      the      DET   DT  5 det
        US       US       PROPN NNP 4 compound
        -        -        PUNCT HYPH 4 punct
        led      lead     VERB  VBN 5 amod
        invasion invasion NOUN  NN  8 nsubj
        of       of       ADP   IN  7 case
        Iraq     Iraq     PROPN NNP 5 nmod
        failed   fail     VERB  VBD 0 root
        """).ShouldBe("ASSAULT USA>IRQ Actual");

    [Fact]
    public void WhatOneAttacksWithIsNotWhomOneAttacks() => Line("""
        Turkey   Turkey   PROPN NNP 2 nsubj
        launched launch   VERB  VBD 0 root
        an       an       DET   DT  4 det
        invasion invasion NOUN  NN  2 obj
        with     with     ADP   IN  7 case
        special  special  ADJ   JJ  7 amod
        forces   force    NOUN  NNS 4 nmod
        and      and      CCONJ CC  9 cc
        shelling shelling NOUN  NN  7 conj
        of       of       ADP   IN  11 case
        Syria    Syria    PROPN NNP 9 nmod
        """).ShouldBe("ASSAULT TUR>SYR Actual");

    [Fact]
    public void ForWhomTheWayIsOpenThreatens() => Line("""
        That      that     PRON  DT  2 nsubj
        opened    open     VERB  VBD 0 root
        the       the      DET   DT  4 det
        way       way      NOUN  NN  2 obj
        for       for      ADP   IN  6 case
        Turkey    Turkey   PROPN NNP 4 nmod
        to        to       PART  TO  8 mark
        threaten  threaten VERB  VB  2 advcl
        Syria     Syria    PROPN NNP 8 obj
        """).ShouldStartWith("THREATEN TUR>SYR");

    [Fact]
    public void ADemandIsMeantForWhomItNamesInItsClause() => Line("""
        Kenya     Kenya     PROPN NNP 2 nsubj
        demanded  demand    VERB  VBD 0 root
        that      that      SCONJ IN  5 mark
        Somalia   Somalia   PROPN NNP 5 nsubj
        apologise apologise VERB  VB  2 ccomp
        """).ShouldBe("REQUEST KEN>SOM Actual");

    [Fact]
    public void OnesOwnTroopsAreNotWhomOneOffersTheirWithdrawal() => Coded.From("""
        Kenya    Kenya    PROPN NNP  2 nsubj
        agreed   agree    VERB  VBD  0 root
        to       to       PART  TO   4 mark
        withdraw withdraw VERB  VB   2 xcomp
        its      its      PRON  PRP$ 6 nmod:poss
        troops   troop    NOUN  NNS  4 obj
        from     from     ADP   IN   8 case
        Somalia  Somalia  PROPN NNP  4 obl
        """)[0].Recipients.Select(party => party.Text).ShouldBe(["Somalia"]);

    [Fact]
    public void AStateDoesNothingToItself() => Coded.From("""
        Egypt      Egypt      PROPN NNP 2 nsubj
        condemned  condemn    VERB  VBD 0 root
        the        the        DET   DT  5 det
        Egyptian   Egyptian   ADJ   JJ  5 amod
        position   position   NOUN  NN  2 obj
        """)[0].Recipients.ShouldNotContain(party => party.Country == "EGY" && party.Sector == "GOV");

    [Fact]
    public void WhomNobodyKnowsIsKeptAsTheTextHasIt()
    {
        var recipient = Coded.From("""
            Kenya     Kenya   PROPN NNP 2 nsubj
            condemned condemn VERB  VBD 0 root
            the       the     DET   DT  4 det
            verdict   verdict NOUN  NN  2 obj
            """)[0].Recipients.ShouldHaveSingleItem();
        recipient.Text.ShouldBe("the verdict");
        recipient.Country.ShouldBeEmpty();
    }

    [Fact]
    public void ProtestersMarchAgainstWhomTheyDenounce() => Line("""
        Kenyan    Kenyan   ADJ   JJ  2 amod
        workers   worker   NOUN  NNS 3 nsubj
        protested protest  VERB  VBD 0 root
        to        to       PART  TO  5 mark
        denounce  denounce VERB  VB  3 advcl
        Somalia   Somalia  PROPN NNP 5 obj
        """, "PROTEST").ShouldBe("PROTEST KEN>SOM Actual");

    private static string Line(string sentence, string type = "") =>
        Coded.Line(Coded.From(sentence).First(found => type.Length == 0 || found.Type == type));
}
