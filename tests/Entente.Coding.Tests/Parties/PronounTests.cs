namespace Entente.Coding.Parties;

public sealed class PronounTests
{
    private const string Pair = """
        Russia Russia PROPN NNP 4 nsubj
        and    and    CCONJ CC  3 cc
        Iran   Iran   PROPN NNP 1 conj
        waited wait   VERB  VBD 0 root
        """;

    [Fact]
    public void APronounIsWrittenUnderTheNameItStandsFor()
    {
        var found = Coded.From("""
            Iran      Iran     PROPN NNP 2 nsubj
            said      say      VERB  VBD 0 root
            it        it       PRON  PRP 5 nsubj
            had       have     AUX   VBD 5 aux
            condemned condemn  VERB  VBN 2 ccomp
            Israel    Israel   PROPN NNP 5 obj
            """).ShouldHaveSingleItem();
        found.Actors.ShouldHaveSingleItem().Text.ShouldBe("Iran");
        found.Why.ShouldContain("(it: Iran)");
    }

    [Fact]
    public void TheyAreAllWhoWereNamedTogether() => Lines(Coded.Document(Pair, """
        They      they    PRON  PRP 2 nsubj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 2 obj
        """)).ShouldBe(["ACCUSE RUS+IRN>ISR Actual"]);

    [Fact]
    public void ItIsNotAPair() => Lines(Coded.Document(Pair, """
        It        it      PRON  PRP 2 nsubj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 2 obj
        """)).ShouldBe(["ACCUSE IRN>ISR Actual"]);

    [Fact]
    public void TheyAreNoPlaceAndNoThing() => Lines(Coded.Document(
        """
        Police  police PROPN NNPS 2 nsubj
        left    leave  VERB  VBD  0 root
        its     its    PRON  PRP$ 4 nmod:poss
        harbour harbour NOUN NN   2 obj
        """,
        """
        They      they    PRON  PRP 2 nsubj
        condemned condemn VERB  VBD 0 root
        Israel    Israel  PROPN NNP 2 obj
        """)).ShouldNotContain(line => line.Contains("harbour", StringComparison.Ordinal));

    [Fact]
    public void WhoSaysWeSpeaksForHisState() => Coded.From("""
        We        we       PRON  PRP 3 nsubj
        have      have     AUX   VBP 3 aux
        condemned condemn  VERB  VBN 0 root
        Israel    Israel   PROPN NNP 3 obj
        ,         ,        PUNCT ,   6 punct
        said      say      VERB  VBD 3 parataxis
        Erdoğan   Erdoğan  PROPN NNP 6 nsubj
        """)[0].Actors.ShouldHaveSingleItem().Country.ShouldBe("TUR");

    [Fact]
    public void WhoDefendsItselfIsNoRecipientOfItself() => Coded.From("""
        Iran      Iran     PROPN NNP 2 nsubj
        condemned condemn  VERB  VBD 0 root
        itself    itself   PRON  PRP 2 obj
        """)[0].Recipients.ShouldBeEmpty();

    [Fact]
    public void AnAllyOfAStateIsAnother() => Coded.From("""
        Israel    Israel  PROPN NNP  2 nsubj
        condemned condemn VERB  VBD  0 root
        Syria     Syria   PROPN NNP  2 obj
        and       and     CCONJ CC   6 cc
        its       its     PRON  PRP$ 6 nmod:poss
        allies    ally    NOUN  NNS  3 conj
        """)[0].Recipients.Select(party => party.Country).ShouldBe(["SYR", ""]);

    [Fact]
    public void PhrasesThatLeadIntoEachOtherStillEnd()
    {
        var events = Coded.From("""
            its       its     PRON  PRP$ 2 nmod:poss
            leader    leader  NOUN  NN   6 nsubj
            and       and     CCONJ CC   5 cc
            his       his     PRON  PRP$ 5 nmod:poss
            army      army    NOUN  NN   2 conj
            condemned condemn VERB  VBD  0 root
            Israel    Israel  PROPN NNP  6 obj
            """);
        events.ShouldHaveSingleItem().Recipients[0].Country.ShouldBe("ISR");
    }

    private static List<string> Lines(CodedDocument document) => [.. document.Events.Select(Coded.Line)];
}
