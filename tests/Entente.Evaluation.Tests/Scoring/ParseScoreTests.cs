using Entente.Evaluation.Scoring;
using Entente.Language;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class ParseScoreTests
{
    private static readonly Sentence Wanted = Sentence(
        new Token("Moscow", 0, 6, "PROPN", Lemma: "Moscow", HeadIndex: 1, Relation: "nsubj:pass"),
        new Token("agreed", 7, 13, "VERB", Lemma: "agree", Relation: "root"));

    [Fact]
    public void SubtypesOfRelationsAndTheCaseOfLemmasDoNotCount()
    {
        var found = Sentence(
            Wanted.Tokens[0] with { Lemma = "moscow", Relation = "nsubj" },
            Wanted.Tokens[1]);
        ParseScore.Of([(Wanted, found)]).ShouldBe(new ParseScore(2, 2, 2, 2, 2));
    }

    [Fact]
    public void ARelationToTheWrongHeadIsWrong()
    {
        var found = Sentence(
            Wanted.Tokens[0] with { HeadIndex = -1, Relation = "nsubj" },
            Wanted.Tokens[1] with { HeadIndex = 0, Upos = "NOUN" });
        ParseScore.Of([(Wanted, found)]).ShouldBe(new ParseScore(2, Tags: 1, Lemmas: 2, Heads: 0, Relations: 0));
    }

    [Fact]
    public void OtherWordsAreRefused()
    {
        var error = Should.Throw<InvalidDataException>(() => ParseScore.Of([(Wanted, Sentence(Wanted.Tokens[1]))]));
        error.Message.ShouldBe("“Moscow agreed”: 1 words found, 2 expected. Keep the gold's words.");
    }

    private static Sentence Sentence(params Token[] tokens) => new("Moscow agreed", 0, tokens);
}
