namespace Entente.Coding.Parties;

public sealed class DescriptionTests
{
    private const string Three = """
        Putin  Putin  PROPN NNP 6 nsubj
        ,      ,      PUNCT ,   3 punct
        Erdoğan Erdoğan PROPN NNP 1 conj
        and    and    CCONJ CC  5 cc
        Raisi  Raisi  PROPN NNP 1 conj
        arrived arrive VERB VBD 0 root
        """;

    [Fact]
    public void BothSidesAreTheLastTwoStates() => Last(
        """
        Armenia    Armenia    PROPN NNP 2 nsubj
        faces      face       VERB  VBZ 0 root
        Azerbaijan Azerbaijan PROPN NNP 2 obj
        """,
        """
        Both      both    DET   DT  2 det
        sides     side    NOUN  NNS 3 nsubj
        condemned condemn VERB  VBD 0 root
        Iran      Iran    PROPN NNP 3 obj
        """).ShouldBe("ACCUSE ARM+AZE>IRN Actual");

    [Fact]
    public void AllThreeLeadersAreTheThreeNamedBefore() => Last(Three, """
        All       all     DET   DT  3 det
        three     three   NUM   CD  3 nummod
        leaders   leader  NOUN  NNS 4 nsubj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 4 obj
        """).ShouldBe("ACCUSE RUS+TUR+IRN>ISR Actual");

    [Fact]
    public void TheGroupIsTheLastGroup() => Last(
        """
        Hezbollah Hezbollah PROPN NNP 2 nsubj
        waited    wait      VERB  VBD 0 root
        """,
        """
        Israel    Israel  PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        the       the     DET   DT  5 det
        armed     armed   ADJ   JJ  5 amod
        group     group   NOUN  NN  2 obj
        """).ShouldBe("ACCUSE ISR>LBN Actual");

    [Fact]
    public void AnotherGroupIsNotTheLastOne() => Last(
        """
        Hezbollah Hezbollah PROPN NNP 2 nsubj
        waited    wait      VERB  VBD 0 root
        """,
        """
        Israel    Israel  PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        a         a       DET   DT  5 det
        Turkish   Turkish ADJ   JJ  5 amod
        group     group   NOUN  NN  2 obj
        """).ShouldNotContain("LBN");

    [Fact]
    public void TheCountryIsTheLastState() => Last(
        """
        Minsk   Minsk PROPN NNP 2 nsubj
        waited  wait  VERB  VBD 0 root
        """,
        """
        Britain   Britain PROPN NNP 2 nsubj
        condemned condemn VERB  VBD 0 root
        the       the     DET   DT  4 det
        country   country NOUN  NN  2 obj
        """).ShouldBe("ACCUSE GBR>BLR Actual");

    private static string Last(params string[] sentences) => Coded.Line(Coded.Document(sentences).Events[^1]);
}
