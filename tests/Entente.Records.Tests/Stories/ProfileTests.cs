using Entente.Coding;

namespace Entente.Records.Stories;

public sealed class ProfileTests
{
    [Fact]
    public void AProfileIsReadBackAsItWasKept()
    {
        var profile = Profile.Of(Some.Document(text: "Iran sent 300 drones to Russia, said Kirby. " + Some.Text));

        var back = Profile.FromBytes(profile.Place, profile.ToBytes());

        back.Terms.ShouldBe(profile.Terms);
        back.Shingles.Hashes.ShouldBe(profile.Shingles.Hashes);
        back.Runs.Hashes.ShouldBe(profile.Runs.Hashes);
        back.Keys.ShouldBe(profile.Keys);
        (back.Weight, back.LeadWeight, back.LeadNumbers)
            .ShouldBe((profile.Weight, profile.LeadWeight, profile.LeadNumbers));
    }

    [Fact]
    public void AProfileFollowsFromItsDocumentAlone() =>
        Profile.Of(Some.Document()).ToBytes().ShouldBe(Profile.Of(Some.Document()).ToBytes());

    [Fact]
    public void ATextWithoutWordsHasNoKeys() => Profile.Of(new Document("a", null, "… 5 !")).Keys.ShouldBeEmpty();

    [Theory]
    [InlineData("ships", "ship")]
    [InlineData("shipping", "shipp")]
    [InlineData("delivered", "deliver")]
    [InlineData("press", "press")]
    [InlineData("trade", "trad")]
    [InlineData("traded", "trad")]
    public void AStemIsLeftWhenCommonEndingsGo(string word, string stem) => CommonWords.Stem(word).ShouldBe(stem);

    [Fact]
    public void ANameThatNoListHasSaysMost()
    {
        CommonWords.Rarity("quuxville").ShouldBe(1);
        CommonWords.Rarity("russia").ShouldBeLessThan(0.5);
        CommonWords.WeightOfStem("the").ShouldBeLessThan(0.05);
    }
}
