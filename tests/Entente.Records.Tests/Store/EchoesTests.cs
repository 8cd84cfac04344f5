using Entente.Coding;

namespace Entente.Records.Store;

public sealed class EchoesTests : IDisposable
{
    private const string Report =
        "Tehran sent 300 drones to Moscow on Monday, said John Kirby, who showed pictures of the airfield of Kashan. " +
        "Hossein Dehghan denied it in Isfahan and spoke of a quarrel among neighbours of the Caspian.";

    private readonly EventStore _store = EventStore.OpenTemporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void WhatOnlyACopyTellsInItsOriginalsSentenceIsAnEcho()
    {
        Add("a", Report, Event("AID", 0, Report.Length));
        Add("b", Report, Event("AID", 0, Report.Length), Event("ASSAULT", 0, Report.Length));

        Types(EventQuery.All).ShouldBe(["a AID", "b AID"]);
        Types(new EventQuery { WithEchoes = true }).ShouldBe(["a AID", "b AID", "b ASSAULT"]);
    }

    [Fact]
    public void WhatACopyAddsInASentenceOfItsOwnIsNews()
    {
        const string More = " Ankara expelled the envoy of Damascus.";
        Add("a", Report, Event("AID", 0, Report.Length));
        Add("b", Report + More, Event("SANCTION", Report.Length + 1, Report.Length + More.Length));

        Types(EventQuery.All).ShouldBe(["a AID", "b SANCTION"]);
    }

    [Fact]
    public void ATwinInTheCopyIsAnEchoWhereTheOriginalTellsItOnce()
    {
        Add("a", Report, Event("AID", 0, Report.Length));
        Add("b", Report, Event("AID", 0, Report.Length), Event("AID", 0, Report.Length));

        Types(EventQuery.All).ShouldBe(["a AID", "b AID"]);
    }

    [Fact]
    public void CodingTheOriginalAnewBringsTheEchoBack()
    {
        Add("a", Report, Event("AID", 0, Report.Length));
        Add("b", Report, Event("ASSAULT", 0, Report.Length));

        _store.Add(
            new CodedDocument(Document("a", Report), Sentences(Report), [Event("ASSAULT", 0, Report.Length)]),
            new CoderVersion("2", ""));
        _store.AssignStories(null, CancellationToken.None);

        Types(EventQuery.All).ShouldBe(["a ASSAULT", "b ASSAULT"]);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void ASpunCopyAddsNothingWhateverItIsCalled(string report, string spun)
    {
        const string Spun =
            "Tehran dispatched 300 drones to Moscow on Monday, proclaimed John Kirby, who exhibited snapshots of the " +
            "aerodrome of Kashan. Hossein Dehghan repudiated it in Isfahan and conversed of a squabble amidst " +
            "neighbours of the Caspian.";
        Add(spun, Spun, Event("AID", 0, Spun.Length), Event("ASSAULT", 0, Spun.Length));
        Add(report, Report, Event("AID", 0, Report.Length), Event("REJECT", 0, Report.Length));

        Types(EventQuery.All with { OneStoryOnce = true }).ShouldBe([$"{report} AID", $"{report} REJECT"]);
        _store.Events(EventQuery.All).Select(stored => (stored.DocumentId, stored.CopyOf)).Distinct()
            .ShouldBe([(report, ""), (spun, report)], ignoreOrder: true);
    }

    private void Add(string id, string text, params CodedEvent[] events)
    {
        _store.Add(new CodedDocument(Document(id, text), Sentences(text), events));
        _store.AssignStories(null, CancellationToken.None);
    }

    private static Document Document(string id, string text) => new(id, Some.Day("2022-07-21"), text);

    private static Language.Sentence[] Sentences(string text) => [new(text, 0, []), new(text, 0, [])];

    private static CodedEvent Event(string type, int start, int end) =>
        Some.Event(type: type) with { Start = start, End = end };

    private IEnumerable<string> Types(EventQuery query) => _store.Events(query)
        .Select(stored => $"{stored.DocumentId} {stored.Event.Type}").Order(StringComparer.Ordinal);
}
