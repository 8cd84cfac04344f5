using Entente.Evaluation.Gold;
using Entente.Evaluation.Scoring;
using Entente.Language;

namespace Entente.Evaluation.Tests.Scoring;

public sealed class RawTextScoreTests
{
    private static readonly TreebankText Gold = TreebankText.From(
    [
        new Sentence("Go home", 0, [Word("Go", 0), Word("home", 3, head: 0, "obl")]),
        new Sentence("Now", 0, [Word("Now", 0)]),
    ]).Single();

    [Fact]
    public void TheAnnotatedTextScoresFullMarksAgainstItself()
    {
        var score = RawTextScore.Of([(Gold, Gold.Sentences)]);
        (score.Sentences.F1, score.Words.F1, score.Relations.F1).ShouldBe((1.0, 1.0, 1.0));
    }

    [Fact]
    public void ASentenceNotSplitKeepsItsWords()
    {
        var found = new Sentence(
            Gold.Text, 0, [Word("Go", 0), Word("home", 3, head: 0, "obl"), Word("Now", 8, head: 0, "advmod")]);
        var score = RawTextScore.Of([(Gold, [found])]);
        (score.Sentences.Hits, score.Words.Hits, score.Relations.Hits).ShouldBe((0, 3, 2));
    }

    private static Token Word(string form, int start, int head = -1, string relation = "root") =>
        new(form, start, start + form.Length, HeadIndex: head, Relation: relation);
}
