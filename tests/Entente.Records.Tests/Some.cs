using System.Globalization;
using Entente.Coding;
using Entente.Language;

namespace Entente.Records;

/// <summary>Any value of the station in one word.</summary>
internal static class Some
{
    public const string Text = "Russia praised Iran. Iran sent drones to Russia.";

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Document Document(string id = "a", string text = Text, string date = "2022-07-21") =>
        new(id, Day(date), text) { Title = "A title", Source = "The Paper" };

    public static Party Party(string country, string text = "") =>
        new(text.Length > 0 ? text : country, country, country, "GOV", 0, 4);

    /// <summary>An event in the second sentence of <see cref="Text"/>.</summary>
    public static CodedEvent Event(
        string actor = "IRN", string recipient = "RUS", string type = "AID", string date = "2022-07-20") => new()
    {
        Type = type,
        Quad = "material cooperation",
        Cameo = "072",
        Goldstein = 8.3,
        Contexts = ["military"],
        Actors = actor.Length == 0 ? [] : [.. actor.Split('+').Select(code => Party(code))],
        Recipients = recipient.Length == 0 ? [] : [.. recipient.Split('+').Select(code => Party(code))],
        Trigger = "sent",
        Date = new EventDate(Day(date), Day(date), DatePrecision.Day),
        SentenceNumber = 2,
        Start = 21,
        End = 48,
        Confidence = 0.7,
    };

    public static CodedDocument Coded(Document document, params CodedEvent[] events) =>
        new(document, [Sentence(document.Text, 0, 20), Sentence(document.Text, 21, 48)], events);

    public static CodedDocument Coded(params CodedEvent[] events) => Coded(Document(), events);

    private static Sentence Sentence(string text, int start, int end) => new(text[start..end], start, []);
}
