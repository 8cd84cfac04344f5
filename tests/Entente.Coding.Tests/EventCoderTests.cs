namespace Entente.Coding;

public sealed class EventCoderTests
{
    private const string Shipment = """
        Iran    Iran   PROPN NNP 2 nsubj
        shipped ship   VERB  VBD 0 root
        drones  drone  NOUN  NNS 2 obj
        to      to     ADP   IN  5 case
        Russia  Russia PROPN NNP 2 obl
        """;

    [Fact]
    public void WhoActsIsActorAndToWhomIsRecipient() => Lines(Shipment).ShouldBe(["AID IRN>RUS Actual"]);

    [Fact]
    public void EvidenceLiesInsideItsDocument()
    {
        var document = Coded.Document(Shipment);
        var found = document.Events.ShouldHaveSingleItem();
        document.Document.Text[found.Start..found.End].ShouldBe("Iran shipped drones to Russia");
        document.Document.Text[found.Actors[0].Start..found.Actors[0].End].ShouldBe("Iran");
        found.SentenceNumber.ShouldBe(1);
    }

    [Fact]
    public void TheReasonCitesALineOfTheLexicon() =>
        Coded.From(Shipment)[0].Why.ShouldStartWith("lexicon/aid.tsv:");

    [Fact]
    public void InThePassiveTheAgentActs() => Lines("""
        Turkey    Turkey  PROPN NNP 3 nsubj:pass
        was       be      AUX   VBD 3 aux:pass
        condemned condemn VERB  VBN 0 root
        by        by      ADP   IN  5 case
        Israel    Israel  PROPN NNP 3 obl:agent
        """).ShouldBe(["ACCUSE ISR>TUR Actual"]);

    [Fact]
    public void APassiveWithoutAgentHasNoActor() => Lines("""
        Turkey    Turkey  PROPN NNP 3 nsubj:pass
        was       be      AUX   VBD 3 aux:pass
        condemned condemn VERB  VBN 0 root
        """).ShouldBe(["ACCUSE >TUR Actual"]);

    [Fact]
    public void ANounNamesAnActWithItsOwnerAndObject() => Lines("""
        Russia   Russia   PROPN NNP 3 nmod:poss
        's       's       PART  POS 1 case
        invasion invasion NOUN  NN  6 nsubj
        of       of       ADP   IN  5 case
        Ukraine  Ukraine  PROPN NNP 3 nmod
        surprised surprise VERB VBD 0 root
        many     many     ADJ   JJ  6 obj
        """).ShouldBe(["ASSAULT RUS>UKR Actual"]);

    [Fact]
    public void ASupportVerbLendsItsSubjectToTheNoun() => Lines("""
        Washington Washington PROPN NNP 2 nsubj
        imposed    impose     VERB  VBD 0 root
        sanctions  sanction   NOUN  NNS 2 obj
        on         on         ADP   IN  5 case
        Iran       Iran       PROPN NNP 3 nmod
        """).ShouldBe(["SANCTION USA>IRN Actual"]);

    [Fact]
    public void AThreatenedAttackIsAThreatAndNoAttack() => Lines("""
        Ankara     Ankara   PROPN NNP 2 nsubj
        threatened threaten VERB  VBD 0 root
        to         to       PART  TO  4 mark
        attack     attack   VERB  VB  2 xcomp
        Syria      Syria    PROPN NNP 4 obj
        """).ShouldBe(["THREATEN TUR>SYR Actual"]);

    [Fact]
    public void CoordinatedStatesActTogether() => Coded.From("""
        Russia    Russia  PROPN NNP 4 nsubj
        and       and     CCONJ CC  3 cc
        Iran      Iran    PROPN NNP 1 conj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 4 obj
        """)[0].Actors.Select(party => party.Country).ShouldBe(["RUS", "IRN"]);

    [Fact]
    public void WhatDidNotHappenIsNegated() => Lines("""
        Iran   Iran   PROPN NNP 4 nsubj
        did    do     AUX   VBD 4 aux
        not    not    PART  RB  4 advmod
        attack attack VERB  VB  0 root
        Israel Israel PROPN NNP 4 obj
        """).ShouldBe(["ASSAULT IRN>ISR Negated"]);

    [Fact]
    public void WhatMightHappenIsHypothetical() => Lines("""
        Iran   Iran   PROPN NNP 3 nsubj
        might  might  AUX   MD  3 aux
        attack attack VERB  VB  0 root
        Israel Israel PROPN NNP 3 obj
        """).ShouldBe(["ASSAULT IRN>ISR Hypothetical"]);

    [Fact]
    public void WhatOthersExpectIsPlannedAndCarriesTheirName()
    {
        var found = Coded.From("""
            US        US       PROPN NNP 2 compound
            officials official NOUN  NNS 3 nsubj
            said      say      VERB  VBD 0 root
            Iran      Iran     PROPN NNP 6 nsubj
            would     would    AUX   MD  6 aux
            ship      ship     VERB  VB  3 ccomp
            drones    drone    NOUN  NNS 6 obj
            to        to       ADP   IN  9 case
            Russia    Russia   PROPN NNP 6 obl
            """).ShouldHaveSingleItem();
        Coded.Line(found).ShouldBe("AID IRN>RUS Planned");
        found.ReportedBy.ShouldBe("US officials");
    }

    [Fact]
    public void WhatAStateAnnouncesOfItselfIsAnAgreement() => Lines("""
        Iran   Iran   PROPN NNP 3 nsubj
        will   will   AUX   MD  3 aux
        ship   ship   VERB  VB  0 root
        drones drone  NOUN  NNS 3 obj
        to     to     ADP   IN  6 case
        Russia Russia PROPN NNP 3 obl
        """).ShouldBe(["AGREE IRN>RUS Planned"]);

    [Fact]
    public void AnnouncedForceIsAThreat() => Lines("""
        Turkey Turkey PROPN NNP 3 nsubj
        will   will   AUX   MD  3 aux
        attack attack VERB  VB  0 root
        Syria  Syria  PROPN NNP 3 obj
        """).ShouldBe(["THREATEN TUR>SYR Actual"]);

    [Fact]
    public void TroopsSentIntoAnotherStateAttackIt() => Lines("""
        Putin   Putin   PROPN NNP 2 nsubj
        sent    send    VERB  VBD 0 root
        troops  troop   NOUN  NNS 2 obj
        into    into    ADP   IN  5 case
        Ukraine Ukraine PROPN NNP 2 obl
        """).ShouldBe(["ASSAULT RUS>UKR Actual"]);

    [Fact]
    public void ASuspendedDealIsNotADeed() => Lines("""
        Moscow    Moscow  PROPN NNP 2 nsubj
        suspended suspend VERB  VBD 0 root
        a         a       DET   DT  5 det
        missile   missile NOUN  NN  5 compound
        deal      deal    NOUN  NN  2 obj
        with      with    ADP   IN  7 case
        Iran      Iran    PROPN NNP 5 nmod
        """).ShouldBe(["SANCTION RUS>IRN Actual"]);

    [Fact]
    public void APronounGoesBackToTheSubjectBefore()
    {
        var document = Coded.Document(
            """
            Moscow  Moscow  PROPN NNP 2 nsubj
            waited  wait    VERB  VBD 0 root
            """,
            """
            It        it      PRON  PRP 2 nsubj
            condemned condemn VERB  VBD 0 root
            Israel    Israel  PROPN NNP 2 obj
            """);
        Coded.Line(document.Events.ShouldHaveSingleItem()).ShouldBe("ACCUSE RUS>ISR Actual");
    }

    [Fact]
    public void WhoIsUrgedIsNotWhoUrges() => Coded.From("""
        Trump   Trump   PROPN NNP 2 nsubj
        called  call    VERB  VBD 0 root
        Erdoğan Erdoğan PROPN NNP 2 obj
        ,       ,       PUNCT ,   5 punct
        urging  urge    VERB  VBG 2 advcl
        him     he      PRON  PRP 5 obj
        to      to      PART  TO  8 mark
        stop    stop    VERB  VB  5 xcomp
        """).Single(found => found.Type == "REQUEST").Recipients[0].Country.ShouldBe("TUR");

    [Fact]
    public void ARefusedTriggerSaysWhatWasMissing() => Coded.Document("""
        An       an     DET  DT  2 det
        attack   attack NOUN NN  3 nsubj
        followed follow VERB VBD 0 root
        """).Explanations.ShouldHaveSingleItem().Outcome.ShouldBe("no political actor in its roles");

    [Fact]
    public void OneCoderServesAllThreadsAlike()
    {
        var expected = Lines(Shipment);
        Parallel.For(0, 64, _ => Lines(Shipment).ShouldBe(expected));
    }

    private static List<string> Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
