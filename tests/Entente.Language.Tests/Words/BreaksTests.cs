using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Language.Tests.Words;

public sealed class BreaksTests
{
    private const string Mail = "Thanks for the visit See you in Moscow";

    [Fact]
    public void WithoutALearnedModelTheRulesDecide() =>
        Cut("The envoys met. They agreed.", new SentenceBreaks(null)).ShouldBe(["The envoys met.", "They agreed."]);

    [Fact]
    public void ALearnedEndNeedsNoFullStop() =>
        Cut(Mail, new SentenceBreaks(new EndBefore("See"))).ShouldBe(["Thanks for the visit", "See you in Moscow"]);

    [Fact]
    public void AGapBeforeASmallLetterIsNotAskedAbout() =>
        Cut(Mail, new SentenceBreaks(new EndBefore("you"))).ShouldBe([Mail]);

    [Fact]
    public void ATooLongSentenceIsCutWhateverWasLearned()
    {
        var text = string.Concat(Enumerable.Repeat("word, ", 200)).Trim();
        Cut(text, new SentenceBreaks(new EndBefore("nothing")))
            .ShouldAllBe(part => part.Split(' ').Length <= SentenceEnds.LongestSentence / 2);
    }

    private static IEnumerable<string> Cut(string text, SentenceBreaks breaks) =>
        new Segmenter(breaks).Sentences(text).Select(sentence => sentence.Text);

    /// <summary>Ends a sentence before one word and nowhere else.</summary>
    private sealed class EndBefore(string word) : ILinearScorer
    {
        private readonly uint _key = KeyOf(word);

        public int ClassCount => 2;

        public string NameOf(int classIndex) => SentenceBreaks.Classes[classIndex];

        public void Score(ReadOnlySpan<uint> features, Span<int> scores)
        {
            scores[0] = 0;
            scores[1] = features.Contains(_key) ? 1 : -1;
        }

        private static uint KeyOf(string word)
        {
            // The fourth template: what the rules say, and the next word.
            return FeatureHash.Of(3, 0, FeatureHash.OfText(word));
        }
    }
}
