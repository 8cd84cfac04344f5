using FsCheck;
using FsCheck.Fluent;

namespace Entente.Knowledge.Names;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Erdoğan", "erdogan")]
    [InlineData("U.S.", "us")]
    [InlineData("d’Ivoire", "divoire")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Dağlıq", "dagliq")]
    [InlineData("Defence", "defense")]
    [InlineData("Organisations", "organizations")]
    public void SpellingsThatMeanTheSameBecomeOne(string word, string folded) => Folding.Fold(word).ShouldBe(folded);

    [Theory]
    [InlineData("troops", "troop")]
    [InlineData("ministries", "ministry")]
    [InlineData("policemen", "policeman")]
    [InlineData("coaches", "coach")]
    [InlineData("thieves", "thief")]
    [InlineData("press", "press")]
    [InlineData("police", "police")]
    public void PluralsBecomeSingular(string plural, string singular) => Folding.Singular(plural).ShouldBe(singular);

    [Fact]
    public void FoldingTwiceChangesNothing()
    {
        var letters = Gen.Elements("aéñşıİßœøŁzʼ’'-.&3 ÅΩжA".ToCharArray());
        var words = letters.ArrayOf().Select(word => new string(word));
        Prop.ForAll(words.ToArbitrary(), word => Folding.Fold(Folding.Fold(word)) == Folding.Fold(word))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
