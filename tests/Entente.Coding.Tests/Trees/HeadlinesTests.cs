namespace Entente.Coding.Trees;

public sealed class HeadlinesTests
{
    [Fact]
    public void WhoIsKidnappedInAHeadlineHasKidnappedNobody() => Line("""
        Kenyan    Kenyan  ADJ   JJ  2 amod
        Minister  minister NOUN NN  3 nsubj
        Kidnapped kidnap  VERB  VBD 0 root
        in        in      ADP   IN  5 case
        Somalia   Somalia PROPN NNP 3 obl
        """).ShouldBe("ASSAULT >KEN Actual");

    [Fact]
    public void WhatAHeadlineSaysACabinetIsToDoIsStillToCome() => Line("""
        Kenyan   Kenyan  ADJ   JJ  2 amod
        Cabinet  cabinet NOUN  NN  0 root
        to       to      PART  TO  4 mark
        Help     help    VERB  VB  2 acl
        Somalia  Somalia PROPN NNP 4 obj
        """).ShouldBe("AGREE KEN>SOM Planned");

    [Fact]
    public void ASentenceThatEndsWithAMarkIsNoHeadline() => Coded.From("""
        Kenyan    Kenyan  ADJ   JJ  2 amod
        Minister  minister NOUN NN  3 nsubj
        Kidnapped kidnap  VERB  VBD 0 root
        in        in      ADP   IN  5 case
        Somalia   Somalia PROPN NNP 3 obl
        .         .       PUNCT .   3 punct
        """).ShouldBeEmpty();

    private static string Line(string columns) => Coded.Line(Coded.From(columns).ShouldHaveSingleItem());
}
