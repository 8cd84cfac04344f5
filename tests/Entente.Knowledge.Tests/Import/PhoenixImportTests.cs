using Entente.Knowledge.Actors;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Knowledge.Import;

public sealed class PhoenixImportTests
{
    private const string Actors = """
        # A dictionary written for this test.
        RUSSIA_  [RUS]
        +RUSSIAN_  # a synonym
        GRAND_ARMY_OF_ROES_
        +GAR
        	[RUSMIL]
        ANN_ROE_  ; a person
        +MINISTER_ROE_
        	[RUSGOV 19280101-19281231]
        	[RUSGOVMIL 870930-920416]
        	[RUSOPP >920417]
        	[RUSELI]
        LEAGUE_OF_ROES [IGOUNO]
        """;

    private const string Agents = """
        !PERSON! = MAN, WOMAN
        FISHER!PERSON! [~AGR]
        THIEF {THIEVES} [~CRM]
        ANTI_RIOT_POLICE {} [~COP]
        """;

    [Fact]
    public void AnActorIsAtEachTimeWhatTheDictionarySays()
    {
        var resolver = Laid(Actors);
        Sector(resolver, "Ann Roe", "1990-01-01").ShouldBe(("RUS", "GOV"));
        Sector(resolver, "Minister Roe", "2000-01-01").ShouldBe(("RUS", "OPP"));
        Sector(resolver, "the Grand Army of Roes", null).ShouldBe(("RUS", "MIL"));
        Sector(resolver, "League of Roes", null).ShouldBe(("UNO", "IGO"));
    }

    [Theory]
    [InlineData("a Russian fisherwoman", "RUS", "CVL")]
    [InlineData("Iranian thieves", "IRN", "CRM")]
    [InlineData("anti-riot police", "", "COP")]
    public void AnAgentIsARole(string phrase, string country, string sector) =>
        Sector(Laid(Agents), phrase, null).ShouldBe((country, sector));

    [Theory]
    [InlineData("+ROE\n", "d.txt:1: '+ROE' found, an actor before its synonyms and codes expected. " +
        "Put the actor's line above it.")]
    [InlineData("ROE\n\t[XQZGOV]\n", "d.txt:2: code 'XQZGOV' found, " +
        "a state or IGO, NGO, MNC or IMG first, or ~ and a role, expected. Correct the code or remove it.")]
    [InlineData("ROE\n\t[RUSGOV 201301]\n", "d.txt:2: dates '201301' found, " +
        "YYMMDD-YYMMDD, >YYMMDD or <YYMMDD expected. Correct the dates or remove the code.")]
    public void WhatCannotBeReadIsTold(string text, string message) =>
        Read(text).Problems.Select(problem => problem.ToString()).ShouldBe([message]);

    [Fact]
    public void AnyTextIsReadToItsEnd()
    {
        var pieces = Gen.Elements(
            "ROE_", "[", "]", "~COP", "RUS", ">010101", "-", "{", "}", "!A!", "=", "\t", "\n", "+", "#");
        Prop.ForAll(pieces.ListOf().ToArbitrary(), text => Read(string.Concat(text)).Counts.Count == 5)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static PhoenixImport Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("entente-phoenix-").FullName;
        File.WriteAllText(Path.Combine(folder, "d.txt"), text);
        return PhoenixImport.Read([Path.Combine(folder, "d.txt")], World.Small.States);
    }

    private static ActorResolver Laid(string text)
    {
        var folder = Directory.CreateTempSubdirectory("entente-phoenix-").FullName;
        var import = Read(text);
        import.Problems.ShouldBeEmpty();
        import.Write(folder);
        var world = KnowledgeBase.Load(World.Folder, folder);
        world.Problems.ShouldBeEmpty();
        return new ActorResolver(world.Actors);
    }

    private static (string, string) Sector(ActorResolver resolver, string phrase, string? date)
    {
        var reading = resolver.Resolve(phrase, date: date is null ? null : World.Day(date));
        return (reading.Country, reading.Sector);
    }
}
