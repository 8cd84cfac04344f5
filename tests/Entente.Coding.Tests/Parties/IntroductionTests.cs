namespace Entente.Coding.Parties;

public sealed class IntroductionTests
{
    [Fact]
    public void AnAppositionSaysWhoSomebodyIsAndTheTextKeepsIt()
    {
        var document = Coded.Document(
            """
            Jomo      Jomo      PROPN NNP 7 nsubj
            Zarani    Zarani    PROPN NNP 1 flat
            ,         ,         PUNCT ,   6 punct
            a         a         DET   DT  6 det
            Kenyan    Kenyan    ADJ   JJ  6 amod
            minister  minister  NOUN  NN  1 appos
            waited    wait      VERB  VBD 0 root
            """,
            """
            Zarani    Zarani  PROPN NNP 2 nsubj
            condemned condemn VERB  VBD 0 root
            Somalia   Somalia PROPN NNP 2 obj
            """);
        var found = document.Events.ShouldHaveSingleItem();
        Coded.Line(found).ShouldBe("ACCUSE KEN>SOM Actual");
        found.Actors[0].Sector.ShouldBe("GOV");
        found.Why.ShouldContain("(Zarani: Jomo Zarani)");
    }

    [Fact]
    public void AShortNameInBracketsIsTakenUp() => Coded.Line(Coded.Document(
        """
        the         the         DET   DT  3 det
        Syrian      Syrian      ADJ   JJ  3 amod
        Opposition  opposition  NOUN  NN  7 nsubj
        (           (           PUNCT (   5 punct
        SXC         SXC         PROPN NNP 3 appos
        )           )           PUNCT )   5 punct
        waited      wait        VERB  VBD 0 root
        """,
        """
        Britain   Britain PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        SXC       SXC     PROPN NNP 2 obj
        """).Events[^1]).ShouldBe("ACCUSE GBR>SYR Actual");

    [Fact]
    public void AnUnknownNameBesideAKnownOneIsSomebody() => Coded.From("""
        Kenya     Kenya   PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        Somalia   Somalia PROPN NNP 2 obj
        and       and     CCONJ CC  5 cc
        Zarania   Zarania PROPN NNP 3 conj
        """)[0].Recipients.Select(party => party.Text).ShouldBe(["Somalia", "Zarania"]);

    [Fact]
    public void APartysWordsReachToWhatTiesItToItsState() => Coded.From("""
        fighters fighter NOUN  NNS 4 nsubj
        from     from    ADP   IN  3 case
        Chad     Chad    PROPN NNP 1 nmod
        attacked attack  VERB  VBD 0 root
        rebels   rebel   NOUN  NNS 4 obj
        """)[0].Actors[0].ShouldSatisfyAllConditions(
        actor => actor.Text.ShouldBe("fighters from Chad"), actor => actor.Country.ShouldBe("TCD"));

    [Fact]
    public void ADayIsNoPartOfAName() => Coded.From("""
        Erdoğan   Erdoğan PROPN NNP 4 nsubj
        on        on      ADP   IN  3 case
        Wednesday Wednesday PROPN NNP 1 nmod
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 4 obj
        """)[0].Actors[0].Text.ShouldBe("Erdoğan");
}
