using Entente.Coding;
using Entente.Evaluation.Coders;
using Entente.Evaluation.Measures;

namespace Entente.Evaluation.Tests.Measures;

public sealed class EventMeasureTests : IDisposable
{
    private readonly string _gold = Path.GetTempFileName();

    public EventMeasureTests() => File.WriteAllLines(_gold,
    [
        """
        {"id": "1", "date": "2022-07-20", "text": "Iran sent Russia drones.", "events": [{"type": "AID",
        """.Trim() + """ "actors": [{"text": "Iran", "country": "IRN"}], "recipients": [{"country": "RUS"}]}]}""",
        """{"id": "2", "date": "2022-07-20", "text": "It rained.", "events": []}""",
    ]);

    public void Dispose() => File.Delete(_gold);

    [Fact]
    public void PrintsWhatTheReferenceScorerPrints() =>
        Measure(new Fixed(Some.Event("AID", "IRN", "RUS"))).Take([_gold], predicted: null).Lines.ShouldBe(
        [
            "type   P 0.500  R 1.000  F1 0.667",
            "dyad   P 0.500  R 1.000  F1 0.667",
            "quad   P 0.500  R 1.000  F1 0.667",
            "status agreement 1.000",
        ]);

    [Fact]
    public void AFileOfAnswersIsScoredWithoutTheProgramsOwnCoder() =>
        Measure(new Fixed()).Take([_gold], predicted: _gold).Lines[1].ShouldBe("dyad   P 1.000  R 1.000  F1 1.000");

    private static EventMeasure Measure(IEventFinder finder) => new(new Lazy<IEventFinder>(finder));

    private sealed class Fixed(params CodedEvent[] events) : IEventFinder
    {
        public FoundEvents Find(Document document) => new(events, []);
    }
}
