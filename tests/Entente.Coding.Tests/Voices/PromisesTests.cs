namespace Entente.Coding.Voices;

public sealed class PromisesTests
{
    [Fact]
    public void WhatAStateSaysItWillDoForAnotherItAgreesTo() => Lines("""
        Turkey  Turkey  PROPN NNP 2 nsubj
        said    say     VERB  VBD 0 root
        it      it      PRON  PRP 5 nsubj
        would   would   AUX   MD  5 aux
        send    send    VERB  VB  2 ccomp
        tents   tent    NOUN  NNS 5 obj
        to      to      ADP   IN  8 case
        Syria   Syria   PROPN NNP 5 obl
        """).ShouldBe(["AGREE TUR>SYR Planned"]);

    [Fact]
    public void WhatOthersSayOfItStaysWhatItIs() => Lines("""
        France  France  PROPN NNP 2 nsubj
        said    say     VERB  VBD 0 root
        Turkey  Turkey  PROPN NNP 5 nsubj
        would   would   AUX   MD  5 aux
        send    send    VERB  VB  2 ccomp
        tents   tent    NOUN  NNS 5 obj
        to      to      ADP   IN  8 case
        Syria   Syria   PROPN NNP 5 obl
        """).ShouldBe(["AID TUR>SYR Planned"]);

    [Fact]
    public void ToYieldInFutureIsAnAgreement() => Lines("""
        Turkey   Turkey   PROPN NNP 3 nsubj
        will     will     AUX   MD  3 aux
        release  release  VERB  VB  0 root
        two      two      NUM   CD  6 nummod
        Greek    Greek    ADJ   JJ  6 amod
        soldiers soldier  NOUN  NNS 3 obj
        """).ShouldBe(["AGREE TUR>GRC Planned"]);

    [Fact]
    public void NotToAttendIsARefusal() => Lines("""
        Turkey  Turkey  PROPN NNP 2 nsubj
        decided decide  VERB  VBD 0 root
        not     not     PART  RB  5 advmod
        to      to      PART  TO  5 mark
        attend  attend  VERB  VB  2 xcomp
        talks   talk    NOUN  NNS 5 obj
        with    with    ADP   IN  8 case
        Syria   Syria   PROPN NNP 6 nmod
        """).ShouldBe(["REJECT TUR>SYR Actual"]);

    [Fact]
    public void APlannedVisitHasNotTakenPlace() => Coded.From("""
        Putin   Putin   PROPN NNP 4 nmod:poss
        's      's      PART  POS 1 case
        planned planned ADJ   JJ  4 amod
        visit   visit   NOUN  NN  7 nsubj
        to      to      ADP   IN  6 case
        Turkey  Turkey  PROPN NNP 4 nmod
        matters matter  VERB  VBZ 0 root
        """).ShouldAllBe(coded => coded.Status == EventStatus.Planned);

    [Theory]
    [InlineData("Erdogan", "THREATEN TUR>SYR Actual")]
    [InlineData("France", "SANCTION TUR>SYR Hypothetical")]
    public void ASanctionThatMayComeIsAThreatOnlyFromItsOwnState(string speaker, string line) => Lines($"""
        {speaker} {speaker} PROPN NNP 2 nsubj
        said      say       VERB  VBD 0 root
        Turkey    Turkey    PROPN NNP 5 nsubj
        may       may       AUX   MD  5 aux
        suspend   suspend   VERB  VB  2 ccomp
        relations relation  NOUN  NNS 5 obj
        with      with      ADP   IN  8 case
        Syria     Syria     PROPN NNP 5 obl
        """).ShouldBe([line]);

    [Fact]
    public void AnAnnouncedBoycottIsAThreat() => Lines("""
        Turkey  Turkey  PROPN NNP 3 nsubj
        will    will    AUX   MD  3 aux
        boycott boycott VERB  VB  0 root
        the     the     DET   DT  5 det
        summit  summit  NOUN  NN  3 obj
        in      in      ADP   IN  7 case
        Greece  Greece  PROPN NNP 3 obl
        """).ShouldBe(["THREATEN TUR>GRC Actual"]);

    private static string[] Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
