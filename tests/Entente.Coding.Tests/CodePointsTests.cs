using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding;

public sealed class CodePointsTests
{
    [Fact]
    public void AnEmojiCountsOnceAsInPython() => new CodePoints("😀 Iran").FromUnits(3).ShouldBe(2);

    [Fact]
    public void ThereAndBackAgainIsTheSamePlace()
    {
        var pieces = Gen.Elements("a", "é", "😀", "𝔘", " ", "Иран").ListOf().Select(list => string.Concat(list));
        Prop.ForAll(pieces.ToArbitrary(), text =>
        {
            var points = new CodePoints(text);
            var units = 0;
            var count = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                if (points.FromUnits(units) != count || points.ToUnits(count) != units)
                    return false;
                units += rune.Utf16SequenceLength;
                count++;
            }

            return points.FromUnits(text.Length) == count;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
