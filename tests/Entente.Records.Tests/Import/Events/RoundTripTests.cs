using Entente.Coding;
using Entente.Knowledge;
using Entente.Records.Export;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Records.Import.Events;

public sealed class RoundTripTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private static readonly Gen<string> Words = Gen.Elements(
        "Tehran", "“quoted” \"and\" \\", "日本 😀", "a, b", "one|two", "back\\|slash", "<c>", "x;y", "NA");

    private static readonly Gen<Party> Parties =
        from text in Words
        from country in Gen.Elements("IRN", "RUS", "")
        from sector in Gen.Elements("GOV", "")
        from start in Gen.Choose(0, 30)
        select new Party(text, text, country, sector, start, start + 3);

    private static readonly Gen<CodedEvent> Events =
        from trigger in Words
        from actors in Parties.ListOf()
        from recipients in Parties.ListOf()
        from contexts in Gen.Elements("military", "legal", "territory").ListOf()
        from status in Gen.Elements(Enum.GetValues<EventStatus>())
        from precision in Gen.Elements(Enum.GetValues<DatePrecision>())
        from day in Gen.Choose(700_000, 740_000)
        from number in Gen.Choose(-1000, 1000)
        select new CodedEvent
        {
            Type = "AID",
            Mode = number % 5 == 0 ? "visit" : "",
            Quad = "material cooperation",
            Cameo = "072",
            Trigger = trigger,
            ReportedBy = number % 7 == 0 ? trigger : "",
            Actors = [.. actors],
            Recipients = [.. recipients],
            Contexts = [.. contexts],
            Status = status,
            Date = number % 11 == 0
                ? default
                : new EventDate(
                    DateOnly.FromDayNumber(day), number < 0 ? null : DateOnly.FromDayNumber(day + 2), precision),
            Place = number % 2 == 0 ? null : new EventPlace(trigger, "IRN"),
            Goldstein = number % 3 == 0 ? null : number / 97.0,
            Confidence = Math.Abs(number) / 997.0,
            SentenceNumber = 1 + Math.Abs(number),
            Start = 0,
            End = 5,
            Why = trigger,
            Dead = number % 13 == 0 ? 0 : number % 17 == 0 ? 12 : null,
            Injured = number % 19 == 0 ? 3 : null,
            SameAs = number % 23 == 0 ? 0 : null,
        };

    [Theory]
    [InlineData("events-jsonl")]
    [InlineData("events-csv")]
    public void WhatIsExportedAndImportedIsTheSame(string form) =>
        Prop.ForAll(Events.ListOf().ToArbitrary(), events => IsTheSame(form, [.. events]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void AnImportIntoTheStoreItCameFromChangesNothing()
    {
        using var store = EventStore.OpenTemporary();
        using var scratch = new Scratch();
        store.Add(Some.Coded(Some.Event()));

        var file = scratch.Write("events.csv", Written(store, "events-csv"));
        var summary = new DatasetImport(store, Knowledge)
            .Import("events", [file], TestContext.Current.CancellationToken);

        (summary.Added, summary.Held).ShouldBe((0, 1));
    }

    [Fact]
    public void AnEventThatItsDocumentTellsAgainCountsOnceInAPanel()
    {
        using var store = EventStore.OpenTemporary();
        store.Add(Some.Coded(
            Some.Event(date: "2022-07-20"),
            Some.Event(date: "2022-07-19") with { SameAs = 0 }));

        Written(store, "panel-day").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        Written(store, "icews").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    private static bool IsTheSame(string form, CodedEvent[] events)
    {
        using var store = EventStore.OpenTemporary();
        using var other = EventStore.OpenTemporary();
        using var scratch = new Scratch();
        const string Text = "😀 Iran sent drones to Russia, and the text goes on.";
        var document = Some.Document("a|b", Text) with { Url = "https://example.org/a?b=1,2", Title = "A \"title\"" };
        store.Add(new CodedDocument(document with { Id = "c", Date = null }, [], events));
        store.Add(new CodedDocument(document, [], events));
        store.Add(new CodedDocument(document with { Id = "b", Date = Some.Day("2022-07-20") }, [], events));
        store.AssignStories(cancellation: TestContext.Current.CancellationToken);

        var written = Written(store, form);
        var summary = new DatasetImport(other, Knowledge).Import("events", [scratch.Write("events.txt", written)]);

        return summary.Refused == 0 && Written(other, form) == written &&
            Written(other, "panel-day") == Written(store, "panel-day");
    }

    private static string Written(EventStore store, string form)
    {
        using var output = new StringWriter();
        Exports.Find(form)!.Write(store, EventQuery.All, Knowledge, output);
        return output.ToString();
    }
}
