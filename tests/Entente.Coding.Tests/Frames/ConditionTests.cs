namespace Entente.Coding.Frames;

public sealed class ConditionTests
{
    [Fact]
    public void ThatAnotherMustActIsARequest() => Lines("""
        Erdogan Erdogan PROPN NNP 2 nsubj
        said    say     VERB  VBD 0 root
        Greece  Greece  PROPN NNP 5 nsubj
        must    must    AUX   MD  5 aux
        act     act     VERB  VB  2 ccomp
        """).ShouldBe(["REQUEST TUR>GRC Actual"]);

    [Fact]
    public void WhatSpeakersMustDoThemselvesIsNone() => Lines("""
        Erdogan Erdogan PROPN NNP 2 nsubj
        said    say     VERB  VBD 0 root
        we      we      PRON  PRP 5 nsubj
        must    must    AUX   MD  5 aux
        act     act     VERB  VB  2 ccomp
        """).ShouldBeEmpty();

    [Fact]
    public void AParticipleBeforeItsNounReportsNothing() => Lines("""
        Turkey  Turkey  PROPN NNP 2 nsubj
        backed  back    VERB  VBD 0 root
        the     the     DET   DT  5 det
        attacked attack VERB  VBN 5 amod
        Syrians Syrian  PROPN NNPS 2 obj
        """).ShouldNotContain(line => line.StartsWith("ASSAULT", StringComparison.Ordinal));

    [Fact]
    public void AWordThatCameCloseIsExplained()
    {
        var explanations = Coded.Document("""
            Turkey   Turkey   PROPN NNP 2 nsubj
            imposed  impose   VERB  VBD 0 root
            silence  silence  NOUN  NN  2 obj
            on       on       ADP   IN  5 case
            Greece   Greece   PROPN NNP 2 obl
            """).Explanations;
        explanations.ShouldAllBe(told => told.Outcome.Length > 0 && told.Line.StartsWith("lexicon/"));
    }

    [Fact]
    public void WhoIsFoundGuiltyIsConvicted() => Lines("""
        Erdogan Erdogan PROPN NNP 3 nsubj:pass
        was     be      AUX   VBD 3 aux:pass
        found   find    VERB  VBN 0 root
        guilty  guilty  ADJ   JJ  3 xcomp
        """).ShouldBe(["SANCTION >TUR Actual"]);

    [Fact]
    public void AParticleMayHangOnWhatOneIsOutOf() => Lines("""
        Turkey Turkey PROPN NNP 2 nsubj
        pulled pull   VERB  VBD 0 root
        out    out    ADP   IN  6 case
        of     of     ADP   IN  6 case
        the    the    DET   DT  6 det
        treaty treaty NOUN  NN  2 obl
        with   with   ADP   IN  8 case
        Greece Greece PROPN NNP 6 nmod
        """).ShouldBe(["SANCTION TUR>GRC Actual"]);

    private static string[] Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
