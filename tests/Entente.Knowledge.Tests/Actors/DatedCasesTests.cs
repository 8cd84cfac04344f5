namespace Entente.Knowledge.Actors;

/// <summary>Who was who on a day, by the tables as they ship.</summary>
public sealed class DatedCasesTests
{
    private static readonly ActorResolver _resolver = new(KnowledgeBase.LoadShipped().Actors);

    [Theory]
    [InlineData("President Trump", "2018-03-01", "USA", "GOV", "Donald Trump")]
    [InlineData("President Trump", "2022-03-01", "USA", "ELI", "Donald Trump")]
    [InlineData("President Trump", "2025-03-01", "USA", "GOV", "Donald Trump")]
    [InlineData("Soviet troops", "1985-03-01", "RUS", "MIL", "")]
    [InlineData("the Soviet Union", "1985-03-01", "RUS", "", "Soviet Union")]
    [InlineData("Morsi", "2012-09-01", "EGY", "GOV", "Mohamed Morsi")]
    [InlineData("Morsi", "2014-09-01", "EGY", "ELI", "Mohamed Morsi")]
    [InlineData("the Afghan government", "2019-03-01", "AFG", "GOV", "")]
    [InlineData("the Afghan government", "2022-03-01", "AFG", "GOV", "")]
    [InlineData("the Taliban", "2019-03-01", "AFG", "REB", "Taliban")]
    [InlineData("the Taliban", "2022-03-01", "AFG", "GOV", "Taliban")]
    [InlineData("the Syrian president", "2010-03-01", "SYR", "GOV", "")]
    [InlineData("the Syrian president", "2023-03-01", "SYR", "GOV", "")]
    [InlineData("the Syrian president", "2025-03-01", "SYR", "GOV", "")]
    [InlineData("Bashar al-Assad", "2010-03-01", "SYR", "GOV", "Bashar al-Assad")]
    [InlineData("Bashar al-Assad", "2025-03-01", "SYR", "ELI", "Bashar al-Assad")]
    [InlineData("Ahmed al-Sharaa", "2025-03-01", "SYR", "GOV", "Ahmed al-Sharaa")]
    [InlineData("Theresa May", "2018-03-01", "GBR", "GOV", "Theresa May")]
    [InlineData("Theresa May", "2020-03-01", "GBR", "LEG", "Theresa May")]
    [InlineData("Saddam's Iraq", "1990-08-03", "IRQ", "", "Iraq")]
    public void ADateSaysWhatSomeoneIs(string phrase, string date, string country, string sector, string name)
    {
        var reading = _resolver.Resolve(phrase, date: World.Day(date));
        (reading.Country, reading.Sector, reading.Name).ShouldBe((country, sector, name), reading.Why);
    }
}
