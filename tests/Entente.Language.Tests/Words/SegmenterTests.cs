using Entente.Language.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Words;

public sealed class SegmenterTests
{
    private static readonly Segmenter Rules = new(new SentenceBreaks(null));

    public static TheoryData<string, string> Cases => Table.Read("sentences.txt");

    [Theory]
    [MemberData(nameof(Cases))]
    public void SentencesEndWhereAReaderWouldEndThem(string text, string expected) =>
        string.Join(" || ", Rules.Sentences(text).Select(sentence => sentence.Text)).ShouldBe(expected);

    [Fact]
    public void EveryVisibleCharacterBelongsToExactlyOneWord() =>
        Prop.ForAll(Texts.Any.ToArbitrary(), text =>
        {
            var owners = new int[text.Length];
            foreach (var token in Rules.Sentences(text).SelectMany(sentence => sentence.Tokens))
            {
                for (var place = token.Start; place < token.End; place++)
                    owners[place]++;
            }

            return Enumerable.Range(0, text.Length).All(place =>
                owners[place] == 1 || (owners[place] == 0 && Characters.IsBlank(text[place])));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void WordsStandWhereTheySayTheyStand() =>
        Prop.ForAll(Texts.Any.ToArbitrary(), text =>
            Rules.Sentences(text).All(sentence =>
                text[sentence.Start..sentence.End] == sentence.Text &&
                sentence.Tokens.All(token => text[token.Start..token.End] == token.Form)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void WordsAndSentencesComeInOrder() =>
        Prop.ForAll(Texts.Any.ToArbitrary(), text =>
        {
            var starts = Rules.Sentences(text).SelectMany(sentence => sentence.Tokens).Select(token => token.Start);
            return starts.SequenceEqual(starts.Order().Distinct());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void ATextWithoutAFullStopIsCutAtACommaOrAfterAHundredAndFiftyWords()
    {
        var words = string.Join(' ', Enumerable.Repeat("north", 140)) + ", " +
            string.Join(' ', Enumerable.Repeat("south", 400));
        var lengths = Rules.Sentences(words).Select(sentence => sentence.Tokens.Count).ToList();
        lengths.ShouldBe([141, 150, 150, 100]);
    }

    [Theory]
    [InlineData(", ", "; ", "north", ";")]
    [InlineData(", ", ", and ", "north", ",")]
    [InlineData(" ", " because ", "because", "south")]
    public void AnEndlessSentenceIsCutBetweenItsClauses(string weak, string strong, string begins, string ends)
    {
        string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
        var text = Words("south", 90) + strong + Words("north", 20) + weak + Words("north", 60);
        var sentences = Rules.Sentences(text).ToList();
        sentences.Count.ShouldBe(2);
        sentences[0].Text.ShouldEndWith(ends);
        sentences[1].Text.ShouldStartWith(strong == ", and " ? "and north" : begins);
    }

    [Fact]
    public void PartsOfAWordAreNeverPartedByACut()
    {
        var text = string.Join(' ', Enumerable.Repeat("don't", 500));
        var sentences = Rules.Sentences(text).ToList();
        sentences.Sum(sentence => sentence.Ranges.Count).ShouldBe(500);
    }
}
