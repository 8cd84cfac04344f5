namespace Entente.Records.Documents;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The minister said on Monday that the two countries had agreed to hold talks in the capital.")]
    [InlineData("fr", "Le ministre a déclaré que les deux pays ont décidé de tenir des pourparlers dans la capitale.")]
    [InlineData("de", "Der Minister sagte am Montag, dass die beiden Staaten in der Hauptstadt verhandeln und sich " +
        "einigen.")]
    [InlineData("es", "El ministro dijo que los dos países van a mantener conversaciones en la capital para lograr " +
        "la paz.")]
    [InlineData("ru", "Министр заявил, что обе страны договорились о переговорах.")]
    [InlineData("ar", "قال الوزير إن البلدين اتفقا على إجراء محادثات")]
    [InlineData("fa", "وزیر گفت که دو کشور درباره گفتگو توافق کردند")]
    [InlineData("ur", "وزیر نے کہا کہ دونوں ملکوں نے مذاکرات پر اتفاق کیا ہے")]
    [InlineData("zh", "部长表示两国已同意举行会谈")]
    [InlineData("und", "Miniszter kijelentette hétfőn hogy két ország megállapodott tárgyalások folytatásáról " +
        "fővárosban tavasszal ismét együtt Budapesten")]
    [InlineData("", "Putin lands in Tehran")]
    [InlineData("", "")]
    public void TheLanguageIsTold(string language, string text) => LanguageGuess.Of(text).ShouldBe(language);

    [Theory]
    [InlineData("en-GB", true)]
    [InlineData("EN", true)]
    [InlineData("", true)]
    [InlineData("fr", false)]
    [InlineData("und", false)]
    public void OnlyEnglishAndTheUnknownAreReadAsEnglish(string language, bool isRead) =>
        LanguageGuess.IsEnglish(language).ShouldBe(isRead);
}
