using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Coding;

public sealed class EventJsonTests
{
    private const string Text = "😀 Tehran will ship drones to Moscow.";

    private static readonly CodedEvent Shipment = new()
    {
        Type = "AID",
        Contexts = ["military"],
        Quad = "material cooperation",
        Cameo = "072",
        Goldstein = 8.3,
        Actors = [new Party("Tehran", "Iran", "IRN", "GOV", 3, 9)],
        Recipients = [new Party("Moscow", "Russia", "RUS", "GOV", 30, 36)],
        Trigger = "ship",
        Status = EventStatus.Planned,
        ReportedBy = "US officials",
        Date = new EventDate(new DateOnly(2022, 7, 18), new DateOnly(2022, 7, 24), DatePrecision.Week),
        Place = new EventPlace("Tehran", "IRN"),
        SentenceNumber = 1,
        Start = 3,
        End = 37,
        Confidence = 0.71,
        Why = "lexicon/aid.tsv:1 ship → AID",
    };

    [Fact]
    public void TheKeysAreThoseOfTheContract() =>
        EventJson.Write(Shipment, new CodePoints(Text)).Select(pair => pair.Key).ShouldBe(
            ["type", "mode", "contexts", "quad", "cameo", "goldstein", "actors", "recipients", "trigger", "status",
             "reported_by", "date", "date_end", "date_precision", "place", "sentence", "start", "end", "confidence",
             "why"]);

    [Fact]
    public void OffsetsSliceTheTextAsPythonDoes()
    {
        var actor = EventJson.Write(Shipment, new CodePoints(Text))["actors"]![0]!;
        var (start, end) = (actor["start"]!.GetValue<int>(), actor["end"]!.GetValue<int>());
        string.Concat(Text.EnumerateRunes().Skip(start).Take(end - start)).ShouldBe("Tehran");
    }

    [Fact]
    public void ReadingWhatWasWrittenLosesNothing()
    {
        var points = new CodePoints(Text);
        var read = EventJson.Read(EventJson.Write(Shipment, points), points);
        EventJson.Write(read, points).ToJsonString().ShouldBe(EventJson.Write(Shipment, points).ToJsonString());
        read.Actors.ShouldBe(Shipment.Actors);
        read.Date.ShouldBe(Shipment.Date);
    }

    [Fact]
    public void CasualtiesAndTheSameActAreWrittenWhereThereIsSomethingToSay()
    {
        var points = new CodePoints(Text);
        var json = EventJson.Write(Shipment with { Dead = 12, Injured = 0, SameAs = 3 }, points);
        json.Select(pair => pair.Key).TakeLast(3).ShouldBe(["dead", "injured", "same_as"]);
        var read = EventJson.Read(json, points);
        (read.Dead, read.Injured, read.SameAs).ShouldBe((12, 0, 3));
    }

    [Fact]
    public void WhatIsNoEventSaysSo()
    {
        var broken = new JsonObject { ["type"] = "AID", ["quad"] = "x", ["trigger"] = "ship", ["status"] = "perhaps" };
        Should.Throw<JsonException>(() => EventJson.Read(broken, new CodePoints(""))).Message
            .ShouldStartWith("This is not an event: ");
    }
}
