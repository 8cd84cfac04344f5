using Entente.Language.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Words;

public sealed class PassagesTests
{
    [Fact]
    public void HoweverATextIsReadItIsCutInTheSamePlaces() =>
        Prop.ForAll(Reads.ToArbitrary(), read =>
            Passages.Of(new ReaderInBits(read.Text, read.Sizes)).SequenceEqual(Passages.Of(read.Text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void PassagesAreTheTextAndNoneIsTooLong() =>
        Prop.ForAll(Texts.Long.ToArbitrary(), text =>
        {
            var passages = Passages.Of(text).ToList();
            return string.Concat(passages.Select(passage => passage.Text)) == text &&
                passages.TrueForAll(passage => passage.Text.Length is > 0 and <= Passages.Longest &&
                    text.AsSpan(passage.Start).StartsWith(passage.Text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void WhereEmptyLinesAreParagraphsStayWhole() =>
        Prop.ForAll(Gen.ArrayOf(Texts.Any, 200).ToArbitrary(), texts =>
        {
            var text = string.Join("\n \n", texts);
            return Passages.Of(text).SelectMany(Paragraphs).SequenceEqual(Paragraphs(new Passage(text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void AnEmptyLineEndsAPassageOnceItIsLongEnough()
    {
        var paragraph = new string('a', Passages.Usual) + "\n\n";
        Passages.Of(paragraph + paragraph).Select(passage => passage.Text).ShouldBe([paragraph, paragraph]);
        Passages.Of("one\n\ntwo").Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("Mr. Lavrov flew to Tehran. ", "Tehran.")]
    [InlineData("Mr. Lavrov said “we agree.” ", "agree.”")]
    [InlineData("border ", "border")]
    public void ALineWithoutEndIsCutBehindASentenceOrAWord(string bit, string last)
    {
        var passages = Passages.Of(Repeated(bit)).ToList();
        passages.Count.ShouldBeGreaterThan(3);
        passages.ShouldAllBe(passage => passage.Text.TrimEnd().EndsWith(last, StringComparison.Ordinal));
        passages.ShouldAllBe(passage => !passage.IsBroken);
    }

    [Theory]
    [InlineData("They met. They left.\n", "left.")]
    [InlineData("north\r\nof the border ", "north")]
    public void LinesWithoutAnEmptyOneAreCutAtALineEnd(string bit, string last) =>
        Passages.Of(Repeated(bit)).SkipLast(1)
            .ShouldAllBe(passage => passage.Text.EndsWith(last, StringComparison.Ordinal));

    [Fact]
    public void AWordWithoutEndIsCutBetweenWholeCharacters()
    {
        var passages = Passages.Of("a" + Repeated("😀")).ToList();
        passages.SkipLast(1).ShouldAllBe(passage => passage.IsBroken);
        passages.ShouldAllBe(passage => !char.IsLowSurrogate(passage.Text[0]));
    }

    [Fact]
    public void NoTextNoPassage()
    {
        Passages.Of("").ShouldBeEmpty();
        Passages.Of(TextReader.Null).ShouldBeEmpty();
    }

    private static Gen<(string Text, int[] Sizes)> Reads =>
        from text in Texts.Long
        from sizes in Gen.NonEmptyListOf(Gen.OneOf(Gen.Choose(1, 9), Gen.Choose(1000, 100_000)))
        select (text, sizes.ToArray());

    private static string Repeated(string bit) =>
        string.Concat(Enumerable.Repeat(bit, 4 * Passages.Longest / bit.Length));

    private static IEnumerable<(int, int)> Paragraphs(Passage passage) =>
        Language.Words.Paragraphs.Of(passage.Text)
            .Select(range => (passage.Start + range.Start, passage.Start + range.End));
}
