namespace Entente.Coding.Dates;

public sealed class DateOfActTests
{
    private const string LongAgo = """
        Iran    Iran    PROPN NNP 2 nsubj
        accused accuse  VERB  VBD 0 root
        Kenya   Kenya   PROPN NNP 2 obj
        in      in      ADP   IN  5 case
        2011    2011    NUM   CD  2 obl
        """;

    private const string Told = """
        Russia  Russia  PROPN NNP 2 nsubj
        helped  help    VERB  VBD 0 root
        Syria   Syria   PROPN NNP 2 obj
        """;

    private const string Perfect = """
        Russia  Russia  PROPN NNP 3 nsubj
        has     have    AUX   VBZ 3 aux
        helped  help    VERB  VBN 0 root
        Syria   Syria   PROPN NNP 3 obj
        """;

    private const string Silent = """
        Nobody  nobody  PRON  NN  2 nsubj
        slept   sleep   VERB  VBD 0 root
        """;

    [Fact]
    public void AStoryOfLongAgoGoesOnFromTheDateItStatedLast() =>
        Last(LongAgo, Told).ShouldBe(new EventDate(new(2011, 1, 1), Coded.Published, DatePrecision.Range));

    [Fact]
    public void WhatHasBeenDoneIsToldAsOfToday() => Last(LongAgo, Perfect).ShouldBe(Today);

    [Fact]
    public void AStoryOfLongAgoEndsAfterTwoSentencesWithoutADate() =>
        Last(LongAgo, Silent, Silent, Told).ShouldBe(Today);

    private static EventDate Today => new(Coded.Published, Coded.Published, DatePrecision.Document);

    private static EventDate Last(params string[] sentences) => Coded.Document(sentences).Events[^1].Date;
}
