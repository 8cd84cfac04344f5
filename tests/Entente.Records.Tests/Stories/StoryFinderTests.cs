using Entente.Coding;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Stories;

public sealed class StoryFinderTests
{
    private const string Report =
        "The Iranian president Ebrahim Raisi received his Russian counterpart Vladimir Putin in Tehran on Tuesday, " +
        "where both men " +
        "promised to trade 40 billion dollars of gas and grain. Gazprom and the National Iranian Oil Company " +
        "signed a " +
        "memorandum in the Saadabad palace. Recep Tayyip Erdoğan joined them later to speak of Syria, where 3,000 " +
        "soldiers of " +
        "Turkey are stationed near Tal Rifaat. John Kirby, a spokesman in Washington, called the meeting a sign of " +
        "weakness.";

    private const string Spun =
        "[ad_1] The Iranian chief Ebrahim Raisi obtained his Russian equal Vladimir Putin in Tehran on Tuesday, " +
        "the place each " +
        "males vowed to commerce 40 billion {dollars} of fuel and cereals. Gazprom and the Nationwide Iranian Oil " +
        "Firm inked a " +
        "memorandum within the Saadabad fortress. Recep Tayyip Erdoğan joined them afterward to talk of Syria, the " +
        "place 3,000 " +
        "troopers of Turkey are based close to Tal Rifaat. John Kirby, a speaker in Washington, named the assembly " +
        "an indication " +
        "of weak spot. [ad_2] Source link";

    private const string Retold =
        "Gas and grain worth 40 billion dollars: that is what Tehran and Moscow mean to exchange after Vladimir " +
        "Putin came to see " +
        "Ebrahim Raisi. In the Saadabad palace Gazprom put its name to a paper with the National Iranian Oil " +
        "Company, and Recep " +
        "Tayyip Erdoğan talked about his 3,000 men around Tal Rifaat. To John Kirby in Washington it all looked " +
        "like weakness.";

    private const string Other =
        "The Russian president Vladimir Putin told his generals in Moscow on Wednesday that the army would hold " +
        "the front at " +
        "Kherson through the winter. Sergei Shoigu reported that 300,000 reservists had been called up since " +
        "September, and that " +
        "the factories of the Urals worked in three shifts. Volodymyr Zelenskiy answered from Kyiv that Ukraine " +
        "would go on.";

    [Theory]
    [InlineData(Report, StoryKind.Copy)]
    [InlineData("A headline of our own\n\n" + Report + "\n\nRead more: another text", StoryKind.Copy)]
    [InlineData(Spun, StoryKind.Spun)]
    [InlineData(Retold, StoryKind.Rewrite)]
    public void AReportOfTheSameJoinsTheStory(string text, StoryKind kind) =>
        Assign(Document("a", Report), Document("b", text, day: 22))[1]
            .ShouldBe(new StoryAssignment("b", "a", kind, "a"));

    [Fact]
    public void ACutCopyJoinsTheStory() =>
        Assign(Document("a", Report), Document("b", Report[..150]))[1].Kind.ShouldBe(StoryKind.Copy);

    [Fact]
    public void AnotherReportOfTheSamePeopleIsAnotherStory() =>
        Assign(Document("a", Report), Document("b", Other))[1]
            .ShouldBe(new StoryAssignment("b", "b", StoryKind.Original, ""));

    [Fact]
    public void WhatIsToldAgainAMonthLaterIsNewsOfItsOwn() =>
        Assign(Document("a", Report, day: 1), Document("b", Retold, day: 31))[1].Kind.ShouldBe(StoryKind.Original);

    [Fact]
    public void TomorrowsReportWithOtherFiguresIsAnotherStory()
    {
        const string Today = "Shelling of Tal Rifaat killed 14 people on Monday, said Fadi Nasser of the hospital, " +
            "and 32 were wounded; 5,000 fled to Nubl, where Mazen Haddad counts tents.";
        const string Tomorrow = "Fadi Nasser of the hospital in Tal Rifaat gave the dead of the shelling as 23 on " +
            "Tuesday, with 61 wounded. Mazen Haddad in Nubl now has 9,000 in his tents.";

        Assign(Document("a", Today), Document("b", Tomorrow, day: 22))[1].Kind.ShouldBe(StoryKind.Original);
    }

    [Fact]
    public void BackgroundThatIsCarriedOverMakesNoStory()
    {
        const string Background = " The treaty was signed in 2010 by Anatoly Serdyukov after long talks in Geneva, " +
            "and Hossein Dehghan has asked for its renewal.";
        const string News = "Sergei Shoigu inspected the shipyard of Bandar Anzali, where Habibollah Sayyari showed " +
            "him two corvettes under repair and promised a third before the winter of 2023. Workers of the yard told " +
            "the guest that spare parts from Astrakhan arrive late.";
        const string Next = "The parliament's speaker Mohammad Bagher Ghalibaf rejected the budget of the navy; Ali " +
            "Larijani warned that the yards would have to dismiss 400 welders before Nowruz. Outside the Majlis " +
            "pensioners of the fleet shouted that they had not been paid.";

        Assign(Document("a", News + Background), Document("b", Next + Background, day: 22))[1].Kind
            .ShouldBe(StoryKind.Original);
    }

    [Fact]
    public void TheEarliestReportIsTheOriginal() =>
        Assign(Document("a", Spun, day: 22), Document("b", Report, day: 21)).Select(assignment => assignment.Story)
            .ShouldBe(["b", "b"]);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void OfTwoTextsOfOneDayTheOneInPlainerWordsIsTheSource(string report, string spun) =>
        Assign(Document(spun, Spun), Document(report, Report))
            .ShouldBe([
                new StoryAssignment(spun, report, StoryKind.Spun, report),
                new StoryAssignment(report, report, StoryKind.Original, "")]);

    [Fact]
    public void OfTwoTextsWithoutADateTheOneInPlainerWordsIsTheSource() =>
        Assign(Document("a", Spun) with { Date = null }, Document("b", Report) with { Date = null })
            .Select(assignment => assignment.Of).ShouldBe(["b", ""]);

    [Fact]
    public void ADatedTextIsTheSourceOfOneWithoutADate() =>
        Assign(Document("a", Report) with { Date = null }, Document("b", Spun))
            .Select(assignment => assignment.Of).ShouldBe(["b", ""]);

    [Fact]
    public void EmptyTextsAreStoriesOfTheirOwn() =>
        Assign(Document("a", ""), Document("b", "")).Select(assignment => assignment.Story).ShouldBe(["a", "b"]);

    [Fact]
    public void TheOrderInWhichDocumentsComeChangesNothing()
    {
        Document[] documents =
        [
            Document("a", Report), Document("b", Spun), Document("c", Retold, day: 22), Document("d", Other),
            Document("e", Report[..200], day: 20), Document("f", Other + " More follows."),
        ];
        var expected = Assign(documents).OrderBy(assignment => assignment.Id, StringComparer.Ordinal).ToList();

        Prop.ForAll(Gen.Shuffle(documents).ToArbitrary(), shuffled =>
            Assign(shuffled).OrderBy(assignment => assignment.Id, StringComparer.Ordinal).SequenceEqual(expected))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void AStoreTellsAnEventOfOneStoryOnce()
    {
        using var store = EventStore.OpenTemporary();
        store.Add([
            Some.Coded(Document("a", Report), Some.Event()),
            Some.Coded(Document("b", Report, day: 22), Some.Event()),
            Some.Coded(Document("c", Other), Some.Event())]);
        store.AssignStories(cancellation: TestContext.Current.CancellationToken).ShouldBe(2);

        var events = store.Events(EventQuery.All with { OneStoryOnce = true }).ToList();

        events.Select(stored => stored.DocumentId).ShouldBe(["a", "c"]);
        events[0].OtherReports.ShouldHaveSingleItem().DocumentId.ShouldBe("b");
        store.Count().ShouldBe(new StoreCounts(3, 2, 3));
    }

    private static IReadOnlyList<StoryAssignment> Assign(params Document[] documents) => StoryFinder.Assign(documents);

    private static Document Document(string id, string text, int day = 21) => new(id, new DateOnly(2022, 7, day), text);
}
