namespace Entente.Coding.Framings;

/// <summary>What a text calls the catalyst of a tie, and with whom else one deals.</summary>
public sealed class CauseReaderTests
{
    private const string Tie = """
        Russia       Russia       PROPN NNP 3 nmod:poss
        's           's           PART  POS 1 case
        ties         tie          NOUN  NNS 6 nsubj
        with         with         ADP   IN  5 case
        Iran         Iran         PROPN NNP 3 nmod
        grew         grow         VERB  VBD 0 root
        """;

    [Fact]
    public void TheCatalystIsWhatIsCalledSoWithItsDate()
    {
        var cause = Of("""
            The       the       DET   DT  2 det
            catalyst  catalyst  NOUN  NN  6 nsubj
            was       be        AUX   VBD 6 cop
            the       the       DET   DT  6 det
            Syrian    Syrian    ADJ   JJ  6 amod
            revolt    revolt    NOUN  NN  0 root
            of        of        ADP   IN  8 case
            2011      2011      NUM   CD  6 nmod
            """);

        cause.Text.ShouldBe("the Syrian revolt of 2011");
        cause.States.ShouldBe(["SYR"]);
        cause.Date!.Value.First.ShouldBe(new DateOnly(2011, 1, 1));
    }

    [Fact]
    public void AHeadingNamesTheStateAlone()
    {
        var cause = Of("""
            The       the       DET   DT  3 det
            Ukraine   Ukraine   PROPN NNP 3 compound
            catalyst  catalyst  NOUN  NN  0 root
            """);

        cause.Text.ShouldBe("Ukraine");
        cause.Date.ShouldBeNull();
    }

    [Fact]
    public void WhatServesAsATurningPointIsTheSubject() => Of("""
        The       the       DET   DT  3 det
        Syrian    Syrian    ADJ   JJ  3 amod
        war       war       NOUN  NN  4 nsubj
        became    become    VERB  VBD 0 root
        a         a         DET   DT  7 det
        turning   turning   NOUN  NN  7 compound
        point     point     NOUN  NN  4 xcomp
        """).Text.ShouldBe("The Syrian war");

    [Fact]
    public void WhoDealsWithARivalIsItsPartner()
    {
        var rivals = Coded.Document("""
            Putin     Putin     PROPN NNP 2 nsubj
            trades    trade     VERB  VBZ 0 root
            with      with      ADP   IN  5 case
            Iranian   Iranian   ADJ   JJ  5 amod
            rivals    rival     NOUN  NNS 2 obl
            such      such      ADJ   JJ  8 case
            as        as        ADP   IN  6 fixed
            Israel    Israel    PROPN NNP 5 nmod
            """).Framings.ShouldHaveSingleItem();

        (rivals.Partner, rivals.Pairs.ShouldHaveSingleItem()).ShouldBe(("RUS", ("IRN", "ISR")));
    }

    private static NamedCause Of(string sentence)
    {
        var framing = Coded.Document(Tie, Tie, sentence).Framings.Single(found => found.Cause is not null);
        framing.Pairs.ShouldBe([("IRN", "RUS")]);
        return framing.Cause!;
    }
}
