using FsCheck;
using FsCheck.Fluent;

namespace Entente.Knowledge.Actors;

/// <summary>What holds of every phrase.</summary>
public sealed class ResolutionLawsTests
{
    private static readonly Gen<string> _word = Gen.Elements(
        "the", "former", "Russian", "president", "of", "Iran", "'s", "Putin", "Obama", "rebels", "US-led", "coalition",
        "Taliban", "Aleppo", "police", ",", "and", "foreign", "minister", "Saddam", "ambassador", "to", "Syria", "Xyz");

    private static readonly Gen<string> _phrase = _word.NonEmptyListOf().Select(words => string.Join(' ', words));

    private static readonly Gen<DateOnly> _day =
        Gen.Choose(0, 60 * 365).Select(days => new DateOnly(1970, 1, 1).AddDays(days));

    [Fact]
    public void TheSamePhraseMeansTheSameHoweverOftenAndWhereverAsked()
    {
        var resolver = new ActorResolver(World.Small.Actors);
        Prop.ForAll(_phrase.Zip(_day).ToArbitrary(), asked =>
        {
            var (phrase, day) = asked;
            var first = Told(resolver.Resolve(phrase, date: day));
            var others = Enumerable.Range(0, 4).AsParallel()
                .Select(_ => Told(new ActorResolver(World.Small.Actors).Resolve(phrase, date: day)));
            return others.All(other => other == first);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void ARowAboutSomeoneElseChangesNothing()
    {
        var overlay = World.FolderOf(
            ("officials.tsv", "country;name;aliases;office;sector;from;to\nGHA;Qwertz Uiop;;minister;GOV;1970;\n"),
            ("places.tsv", "name;country;aliases;kind;latitude;longitude\nQwertzville;GHA;;city;5;0\n"),
            ("roles.tsv", "role;sector\nqwertzer;CVL\n"));
        var before = new ActorResolver(World.Small.Actors);
        var after = new ActorResolver(KnowledgeBase.Load(World.Folder, overlay).Actors);
        after.Resolve("Qwertz Uiop").Country.ShouldBe("GHA");
        Prop.ForAll(_phrase.Zip(_day).ToArbitrary(), asked =>
            Told(before.Resolve(asked.Item1, date: asked.Item2)) ==
            Told(after.Resolve(asked.Item1, date: asked.Item2)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void WhatIsUnknownSaysWhy()
    {
        var resolver = new ActorResolver(World.Small.Actors);
        Prop.ForAll(_phrase.ToArbitrary(), phrase => resolver.Resolve(phrase).Why.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static (string, string, string, string) Told(ActorReading reading) =>
        (reading.Country, reading.Sector, reading.Name, reading.Why);
}
