namespace Entente.Coding.Parties;

public sealed class StateOfPeopleTests
{
    [Fact]
    public void PoliceArrestTheirOwnPeople() => Last("""
        Kenyan    Kenyan   ADJ   JJ  2 amod
        police    police   NOUN  NNS 3 nsubj
        arrested  arrest   VERB  VBD 0 root
        three     three    NUM   CD  5 nummod
        students  student  NOUN  NNS 3 obj
        """).ShouldBe("COERCE KEN>KEN Actual");

    [Fact]
    public void VictimsLiveWhereTheyAreStruck() => Last("""
        Turkey    Turkey   PROPN NNP 2 nsubj
        killed    kill     VERB  VBD 0 root
        six       six      NUM   CD  4 nummod
        civilians civilian NOUN  NNS 2 obj
        in        in       ADP   IN  6 case
        Aleppo    Aleppo   PROPN NNP 2 obl
        """).ShouldBe("ASSAULT TUR>SYR Actual");

    [Fact]
    public void WhomAForeignArmyStrikesIsNotItsCountryman() => Last("""
        Turkey    Turkey   PROPN NNP 2 nsubj
        killed    kill     VERB  VBD 0 root
        six       six      NUM   CD  4 nummod
        civilians civilian NOUN  NNS 2 obj
        """).ShouldBe("ASSAULT TUR> Actual");

    [Fact]
    public void EthnicAlbaniansAreCitizensOfWhereTheyLive() => Last("""
        Police    police   NOUN  NNS  2 nsubj
        arrested  arrest   VERB  VBD  0 root
        ethnic    ethnic   ADJ   JJ   4 amod
        Albanians Albanian PROPN NNPS 2 obj
        in        in       ADP   IN   6 case
        Serbia    Serbia   PROPN NNP  2 obl
        """).ShouldBe("COERCE SRB>SRB Actual");

    [Fact]
    public void AnInstitutionKeepsTheStateItWasNamedWith()
    {
        var found = Coded.Document(
            """
            Kenyan  Kenyan ADJ   JJ  2 amod
            police  police NOUN  NNS 3 nsubj
            faced   face   VERB  VBD 0 root
            Britain Britain PROPN NNP 3 obj
            """,
            """
            Police    police  NOUN  NNS 2 nsubj
            condemned condemn VERB  VBD 0 root
            a         a       DET   DT  4 det
            verdict   verdict NOUN  NN  2 obj
            """).Events[^1];
        found.Actors[0].Country.ShouldBe("KEN");
        found.Why.ShouldContain("(Police: of KEN, like Kenyan police)");
    }

    [Fact]
    public void WhereNothingDecidesTheStateStaysOpen() => Coded.From("""
        Police    police  NOUN  NNS 2 nsubj
        arrested  arrest  VERB  VBD 0 root
        a         a       DET   DT  4 det
        student   student NOUN  NN  2 obj
        """)[0].Actors[0].Country.ShouldBeEmpty();

    [Fact]
    public void ABroadcasterTellsNoStateOfOthers() => Last("""
        Witnesses  witness    NOUN  NNS 2 nsubj
        told       tell       VERB  VBD 0 root
        al-Jazeera al-Jazeera PROPN NNP 2 obj
        that       that       SCONJ IN  6 mark
        troops     troop      NOUN  NNS 6 nsubj
        attacked   attack     VERB  VBD 2 ccomp
        rebels     rebel      NOUN  NNS 6 obj
        """).ShouldBe("ASSAULT > Actual");

    [Fact]
    public void APeopleWithoutAStateIsNobodysArmy() => Coded.From("""
        Turkish   Turkish  ADJ   JJ  2 amod
        troops    troop    NOUN  NNS 6 nsubj
        and       and      CCONJ CC  5 cc
        Arab      Arab     ADJ   JJ  5 amod
        forces    force    NOUN  NNS 2 conj
        attacked  attack   VERB  VBD 0 root
        rebels    rebel    NOUN  NNS 6 obj
        """)[0].Actors.Select(party => party.Country).ShouldBe(["TUR", ""]);

    [Fact]
    public void ACounterpartLendsAGovernmentNoState() => Coded.From("""
        the        the        DET   DT  2 det
        government government NOUN  NN  3 nsubj
        condemned  condemn    VERB  VBD 0 root
        Russia     Russia     PROPN NNP 3 obj
        """)[0].Actors[0].Country.ShouldBeEmpty();

    [Fact]
    public void TheDatelineTellsWhoseMinistryItIs()
    {
        var found = Coded.Document(
            """
            ACCRA     Accra   PROPN NNP 3 dep
            --        --      PUNCT :   1 punct
            waited    wait    VERB  VBD 0 root
            """,
            """
            the        the        DET   DT  2 det
            ministry   ministry   NOUN  NN  3 nsubj
            condemned  condemn    VERB  VBD 0 root
            Russia     Russia     PROPN NNP 3 obj
            """).Events[^1];
        Coded.Line(found).ShouldBe("ACCUSE GHA>RUS Actual");
        found.Why.ShouldContain("the dateline");
    }

    [Fact]
    public void AnyForeignGovernmentIsNoneInParticular() => Coded.From("""
        Turkey    Turkey     PROPN NNP 2 nsubj
        condemned condemn    VERB  VBD 0 root
        any       any        DET   DT  5 det
        foreign   foreign    ADJ   JJ  5 amod
        government government NOUN NN  2 obj
        """)[0].Recipients[0].Country.ShouldBeEmpty();

    private static string Last(string sentence) => Coded.Line(Coded.From(sentence)[^1]);
}
