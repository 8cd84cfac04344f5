using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

/// <summary>The numbers are those that <c>train/words.py</c> gives: training and reading must see the same
/// word.</summary>
public sealed class WordFeaturesTests
{
    [Theory]
    [InlineData("Iran’s", "iran's", 1, 7299581947954431327UL)]
    [InlineData("2015", "0000", 5, 14027822208731348789UL)]
    [InlineData("K-9", "k-0", 6, 4383272481634059855UL)]
    [InlineData("U.S.", "u.s.", 2, 10414796126911747039UL)]
    [InlineData("E", "e", 3, 12638182802509129152UL)]
    [InlineData("iPhone", "iphone", 4, 11210257152898246944UL)]
    [InlineData("—", "-", 7, 12638121229857949336UL)]
    [InlineData("Ürümqi", "ürümqi", 1, 6073836880179270070UL)]
    [InlineData("visited", "visited", 0, null)]
    public void AWordLooksAsItDidInTraining(string form, string plain, int shape, ulong? hash)
    {
        WordFeatures.Plain(form).ShouldBe(plain);
        WordFeatures.Shape(form).ShouldBe(shape);
        WordFeatures.Hash(plain).ShouldBe(hash ?? WordFeatures.Hash(form));
    }

    [Fact]
    public void BeginningsEndingsAndTheWholeAreHashedAsInTraining() =>
        Buckets("gazprom").ShouldBe(
            [15537, 10404, 566, 49902, 36663, 19002, 36174, 26971, 30675, 51531]);

    [Fact]
    public void AShortWordHasFewerFeatures() => Buckets("k-0").ShouldBe([15205, 32395, 35483, 48896, 17204, 6004, 39866]);

    private static int[] Buckets(string plain)
    {
        var rows = new int[WordFeatures.Most];
        return rows[..WordFeatures.Buckets(plain, firstBucket: 0, bucketCount: 1 << 16, rows)];
    }
}
