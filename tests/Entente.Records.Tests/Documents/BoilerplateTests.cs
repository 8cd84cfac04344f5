using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Documents;

public sealed class BoilerplateTests
{
    private static readonly Gen<string> Line = Gen.Elements(
        "[ad_1]", "Source link", "Read more: Putin in Tehran", "Advertisement", "Moscow sent troops. [ad_2] Source " +
        "link", "",
        "  Share this article  ", "Photograph: A. Person/Reuters", "The minister said that talks would go " +
        "on.", "Ankara 😀 agreed.");

    private static readonly Gen<string> Text =
        from lines in Line.ListOf()
        from end in Gen.Elements("\n", "\r\n", "\n\n")
        select string.Join(end, lines);

    [Theory]
    [InlineData("Source link")]
    [InlineData("Read more: Putin meets Khamenei")]
    [InlineData("Advertisement")]
    [InlineData("Share this")]
    [InlineData("Share on Facebook")]
    [InlineData("Facebook Twitter WhatsApp Email")]
    [InlineData("Sign up to our newsletter")]
    [InlineData("Sign up for the Morning Briefing newsletter and get it at eight")]
    [InlineData("Continue reading")]
    [InlineData("Continue reading the main story")]
    [InlineData("Photograph: Jane Doe/Getty Images")]
    [InlineData("Leaders at the summit. Photograph: Jane Doe/AFP/Getty Images")]
    [InlineData("FILE PHOTO: The president arrives in Tehran")]
    [InlineData("We use cookies to make this site better.")]
    [InlineData("This website uses cookies")]
    [InlineData("© 2022 The Paper")]
    [InlineData("All rights reserved.")]
    [InlineData("Related articles")]
    [InlineData("The post A pact appeared first on The Paper.")]
    [InlineData("4 min read")]
    public void ALineOfClutterIsBlanked(string line) => Boilerplate.Mask(line).ShouldBe(new string(' ', line.Length));

    [Theory]
    [InlineData("Share prices fell in Moscow after the sanctions.")]
    [InlineData("Read more books, the minister told students.")]
    [InlineData("Subscribers to the treaty met in Vienna.")]
    [InlineData("The source of the missiles is Iran.")]
    [InlineData("Advertisement of the tender was stopped by the ministry on Monday, officials said.")]
    [InlineData("Photographs of the strike were shown to the council.")]
    [InlineData("By using drones Iran changed the war.")]
    [InlineData("Iran signed up to the agreement.")]
    [InlineData("Putin met Erdoğan.")]
    public void ASentenceStays(string line) => Boilerplate.Mask(line).ShouldBe(line);

    [Fact]
    public void AMarkWithinALineGoesAloneWithItsLink() =>
        Boilerplate.Mask("[ad_1] Iran agreed. [ad_2] Source link").ShouldBe("       Iran agreed.                   ");

    [Fact]
    public void OffsetsNeverShift() => Prop.ForAll(Text.ToArbitrary(), text =>
    {
        var masked = Boilerplate.Mask(text);
        return masked.Length == text.Length && text.Zip(masked).All(pair =>
            pair.First == pair.Second || (pair.Second == ' ' && pair.First is not ('\n' or '\r')));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void MaskingTwiceIsMaskingOnce() => Prop.ForAll(
        Text.ToArbitrary(), text => Boilerplate.Mask(Boilerplate.Mask(text)) == Boilerplate.Mask(text))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
