namespace Entente.Knowledge.Actors;

public sealed class ActorResolverTests
{
    private static readonly ActorResolver _resolver = new(World.Small.Actors);

    [Theory]
    [InlineData("four Saudi men", "SAU", "CVL")]
    [InlineData("Russian troops", "RUS", "MIL")]
    [InlineData("two Russian warplanes", "RUS", "MIL")]
    [InlineData("Iranian-backed Houthi rebels", "YEM", "REB")]
    [InlineData("US-led coalition", "USA", "MIL")]
    [InlineData("Turkish-backed rebels", "TUR", "REB")]
    [InlineData("rebels backed by Iran", "IRN", "REB")]
    [InlineData("ambassador to Syria of Russia", "RUS", "GOV")]
    [InlineData("Russia’s ambassador to Syria", "RUS", "GOV")]
    [InlineData("the president of the United States", "USA", "GOV")]
    [InlineData("people in the UK", "GBR", "CVL")]
    [InlineData("hundreds of Iranian protesters", "IRN", "CVL")]
    [InlineData("several of the largest trade unions in Britain", "GBR", "LAB")]
    [InlineData("a Houthi spokesman", "YEM", "REB")]
    [InlineData("leader of Hezbollah", "LBN", "REB")]
    [InlineData("Damascus police officer", "SYR", "COP")]
    [InlineData("White House official", "USA", "GOV")]
    [InlineData("a former White House official", "USA", "ELI")]
    [InlineData("the Biden administration", "USA", "GOV")]
    [InlineData("Assad regime", "SYR", "GOV")]
    [InlineData("the Russian president, Vladimir Putin", "RUS", "GOV")]
    [InlineData("foreign minister Sergei Lavrov", "RUS", "GOV")]
    [InlineData("Turkey's Erdoğan", "TUR", "GOV")]
    [InlineData("Iran's Defense Department", "IRN", "GOV")]
    [InlineData("Iran's capital Tehran", "IRN", "GOV")]
    [InlineData("Moscow", "RUS", "GOV")]
    [InlineData("the Kremlin", "RUS", "GOV")]
    [InlineData("NATO", "NAT", "IGO")]
    [InlineData("a US senator", "USA", "LEG")]
    [InlineData("Jane Roe, Britain's foreign minister", "GBR", "GOV")]
    [InlineData("Mariupol", "UKR", "CVL")]
    [InlineData("two British Isis fighters", "GBR", "REB")]
    [InlineData("Isis fighters", "ISIL", "REB")]
    [InlineData("former Syrian troops", "SYR", "CVL")]
    [InlineData("the late Some Cleric", "IRN", "REL")]
    [InlineData("president of the Majlis", "IRN", "LEG")]
    [InlineData("the president of Iran", "IRN", "GOV")]
    [InlineData("Majlis president", "IRN", "LEG")]
    [InlineData("the Defence Force", "CHN", "MIL")]
    [InlineData("the Aleppo Defence Force", "SYR", "UAF")]
    [InlineData("Police Ghana", "GHA", "COP")]
    [InlineData("Recep \"Reis\" Tayyip Erdoğan", "TUR", "GOV")]
    [InlineData("Senator Maria Mariupol", "", "LEG")]
    public void APhraseHasAStateAndASector(string phrase, string country, string sector)
    {
        var reading = _resolver.Resolve(phrase);
        (reading.Country, reading.Sector).ShouldBe((country, sector), reading.Why);
    }

    [Theory]
    [InlineData("Iran")]
    [InlineData("Saddam's Iraq")]
    [InlineData("Syria")]
    public void AStateByItselfHasNoSectorInAList(string phrase) => _resolver.Resolve(phrase).Sector.ShouldBe("");

    [Theory]
    [InlineData("Iran", 0, "IRN", "GOV")]
    [InlineData("Saddam 's Iraq", 2, "IRQ", "GOV")]
    [InlineData("the Russians", 1, "RUS", "CVL")]
    [InlineData("the Syrian town of Aleppo", 2, "SYR", "")]
    [InlineData("the president of Russia", 1, "RUS", "GOV")]
    [InlineData("the president of Russia", 3, "RUS", "GOV")]
    [InlineData("Recep Tayyip Erdoğan", 0, "TUR", "GOV")]
    [InlineData("Iranian drones", 1, "", "")]
    [InlineData("Turkish-backed rebels", 1, "", "REB")]
    public void APartyToAnActIsReadFromTheHeadOfItsTree(string phrase, int head, string country, string sector)
    {
        var reading = _resolver.Resolve(phrase.Split(' '), head);
        (reading.Country, reading.Sector).ShouldBe((country, sector), reading.Why);
    }

    [Theory]
    [InlineData("Biden", "2022-07-21", "GOV")]
    [InlineData("Obama", "2012-01-01", "GOV")]
    [InlineData("Obama", "2022-07-21", "ELI")]
    [InlineData("Obama", null, "ELI")]
    [InlineData("President Obama", null, "GOV")]
    [InlineData("Some Chief", null, "IGO")]
    [InlineData("former president Obama", "2012-01-01", "ELI")]
    [InlineData("Taliban", "2005-01-01", "REB")]
    [InlineData("the Taliban", "2022-01-01", "GOV")]
    public void TheDateDecidesWhoGoverns(string phrase, string? date, string sector) =>
        _resolver.Resolve(phrase, "", date is null ? null : World.Day(date)).Sector.ShouldBe(sector);

    [Theory]
    [InlineData(null, "Soviet Union")]
    [InlineData("1985-01-01", "Soviet Union")]
    [InlineData("2022-07-21", "Russia")]
    public void TheSovietsAreNamedForTheirTime(string? date, string name)
    {
        var reading = _resolver.Resolve("the Soviets", "", date is null ? null : World.Day(date));
        (reading.Country, reading.Name).ShouldBe(("RUS", name));
    }

    [Theory]
    [InlineData("the interior ministry", "GHA")]
    [InlineData("its foreign ministry", "Ghana")]
    public void WhatEveryStateHasBelongsToTheStateSpokenOf(string phrase, string hint) =>
        _resolver.Resolve(phrase, countryHint: hint).Country.ShouldBe("GHA");

    [Fact]
    public void TheContextStandsInForAHint() =>
        _resolver.Resolve("the rebels", context: "Syrian towns near Aleppo; Syria and Iran").Country.ShouldBe("SYR");

    [Theory]
    [InlineData("President Hussein", "IRQ", "2001-01-01", "Saddam Hussein")]
    [InlineData("Hussein", "IRQ", "2001-01-01", "Saddam Hussein")]
    [InlineData("Hussein", "IRQ", "2010-01-01", "")]
    [InlineData("Hussein", "IRN", "2001-01-01", "")]
    [InlineData("Sally Hussein", "IRQ", "2001-01-01", "")]
    public void ASurnameIsALeadersInATextAboutTheStateInHisTime(string phrase, string hint, string date, string name) =>
        _resolver.Resolve(phrase, date: World.Day(date), countryHint: hint).Name.ShouldBe(name);

    [Theory]
    [InlineData("President Barack Obama", null, "GOV")]
    [InlineData("Barack Obama, the US president", null, "GOV")]
    [InlineData("Barack Obama, the former US president", null, "ELI")]
    [InlineData("President Barack Obama", "2022-07-21", "ELI")]
    public void WithoutADateATitleIsTakenAtItsWord(string phrase, string? date, string sector) =>
        _resolver.Resolve(phrase, date: date is null ? null : World.Day(date)).Sector.ShouldBe(sector);

    [Fact]
    public void AHintChoosesAmongMeanings() => _resolver.Resolve("Georgia", countryHint: "USA").Country.ShouldBe("USA");

    [Theory]
    [InlineData("Vladimir Vladimirovich Putin", "Vladimir Putin")]
    [InlineData("Barack H. Obama", "Barack Obama")]
    [InlineData("President Barack Hussein Obama Jr.", "Barack Obama")]
    [InlineData("Barack Obama Sr", "Barack Obama")]
    [InlineData("Sally Anne Obama", "")]
    [InlineData("Barack Hussein Miller", "")]
    public void SecondNamesAndInitialsHideNoOne(string phrase, string name) =>
        _resolver.Resolve(phrase).Name.ShouldBe(name);

    [Theory]
    [InlineData("Juan Putin Alvarez")]
    [InlineData("Sally Putin")]
    public void ANamesakeIsNotThePerson(string phrase) => _resolver.Resolve(phrase).Kind.ShouldBe(NameKind.None);

    [Theory]
    [InlineData("he", "a pronoun; only its text can say whom it means")]
    [InlineData("the weather", "nothing known of 'weather'")]
    [InlineData(" ", "no words")]
    public void WhatStaysUnknownSaysWhy(string phrase, string why)
    {
        var reading = _resolver.Resolve(phrase);
        reading.IsKnown.ShouldBeFalse();
        reading.Why.ShouldBe(why);
    }

    [Fact]
    public void AReadingSaysWhatLedToIt()
    {
        _resolver.Resolve("Russian troops").Why.ShouldBe("role troop; state by adjective of Russia");
        _resolver.Resolve("Obama").Why.ShouldBe("Barack Obama, president; not in office then");
        _resolver.Resolve("troops").Why.ShouldBe("role troop; no state named");
    }

    [Fact]
    public void AHeadOutsideThePhraseIsTheCallersMistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _resolver.Resolve(["Iran"], 1));
}
