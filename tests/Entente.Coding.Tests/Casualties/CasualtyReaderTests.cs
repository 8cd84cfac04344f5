namespace Entente.Coding.Casualties;

public sealed class CasualtyReaderTests
{
    [Fact]
    public void WhoIsKilledAndWoundedByOneActIsCountedOnIt()
    {
        var found = Coded.From("""
            Gunmen   gunman  NOUN  NNS 2 nsubj
            shelled  shell   VERB  VBD 0 root
            Aleppo   Aleppo  PROPN NNP 2 obj
            ,        ,       PUNCT ,   5 punct
            killing  kill    VERB  VBG 2 advcl
            1,200    1,200   NUM   CD  7 nummod
            people   person  NOUN  NNS 5 obj
            and      and     CCONJ CC  9 cc
            wounding wound   VERB  VBG 5 conj
            twelve   twelve  NUM   CD  11 nummod
            others   other   NOUN  NNS 9 obj
            """).ShouldHaveSingleItem();
        (found.Type, found.Dead, found.Injured).ShouldBe(("ASSAULT", 1200, 12));
    }

    [Fact]
    public void ARaidIsToldWithItsOutcome()
    {
        var found = Coded.From("""
            Russian Russian ADJ   JJ  2 amod
            raids   raid    NOUN  NNS 5 nsubj
            on      on      ADP   IN  4 case
            Aleppo  Aleppo  PROPN NNP 2 nmod
            left    leave   VERB  VBD 0 root
            nine    nine    NUM   CD  7 nummod
            people  person  NOUN  NNS 5 obj
            dead    dead    ADJ   JJ  5 xcomp
            """);
        found.ShouldAllBe(coded => coded.Type == "ASSAULT");
        found.Select(coded => coded.Dead).ShouldContain(9);
    }

    [Fact]
    public void DozensIsNoNumber() => Coded.From("""
        Gunmen  gunman  NOUN  NNS 2 nsubj
        killed  kill    VERB  VBD 0 root
        dozens  dozen   NOUN  NNS 2 obj
        of      of      ADP   IN  5 case
        Syrians Syrian  PROPN NNPS 3 nmod
        """).ShouldHaveSingleItem().Dead.ShouldBeNull();

    [Fact]
    public void WhatHasNotHappenedHasNoVictims() => Coded.From("""
        Israel Israel PROPN NNP 3 nsubj
        will   will   AUX   MD  3 aux
        kill   kill   VERB  VB  0 root
        two    two    NUM   CD  5 nummod
        Syrians Syrian PROPN NNPS 3 obj
        """).ShouldAllBe(coded => coded.Dead == null);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("1,200", 1200)]
    [InlineData("nineteen", 19)]
    [InlineData("forty-two", 42)]
    [InlineData("Sixty", 60)]
    [InlineData("dozens", null)]
    [InlineData("forty-nuns", null)]
    [InlineData("third", null)]
    public void NumbersAreReadInDigitsAndWords(string word, int? number) => Counts.Number(word).ShouldBe(number);
}
