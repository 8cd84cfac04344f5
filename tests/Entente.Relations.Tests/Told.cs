using System.Globalization;
using Entente.Coding;
using Entente.Records;

namespace Entente.Relations.Tests;

/// <summary>Stored events in one line: <c>Told.Event("RUS>SYR/REB", "ASSAULT", "2015-09")</c>.</summary>
internal static class Told
{
    private static readonly Dictionary<string, (string Quad, double Goldstein)> Types = new(StringComparer.Ordinal)
    {
        ["AGREE"] = ("verbal cooperation", 4), ["CONSULT"] = ("verbal cooperation", 1),
        ["SUPPORT"] = ("verbal cooperation", 3.5), ["CONCEDE"] = ("verbal cooperation", 5),
        ["COOPERATE"] = ("material cooperation", 7), ["AID"] = ("material cooperation", 8),
        ["RETREAT"] = ("material cooperation", 7), ["REQUEST"] = ("verbal conflict", -1),
        ["ACCUSE"] = ("verbal conflict", -2), ["REJECT"] = ("verbal conflict", -4),
        ["THREATEN"] = ("verbal conflict", -5), ["PROTEST"] = ("material conflict", -6.5),
        ["SANCTION"] = ("material conflict", -7), ["MOBILIZE"] = ("material conflict", -7.2),
        ["COERCE"] = ("material conflict", -8), ["ASSAULT"] = ("material conflict", -10),
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["IRN"] = "Iran", ["RUS"] = "Russia", ["SYR"] = "Syria", ["IRQ"] = "Iraq", ["USA"] = "United States",
        ["UKR"] = "Ukraine", ["TUR"] = "Turkey", ["SAU"] = "Saudi Arabia", ["CHN"] = "China", ["FRA"] = "France",
        ["EUU"] = "European Union", ["UNO"] = "United Nations",
    };

    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    public static StoredEvent Event(
        string who,
        string type,
        string date = "2010-05-01",
        string trigger = "",
        string mode = "",
        string contexts = "",
        EventStatus status = EventStatus.Actual,
        string by = "",
        string document = "d1",
        string story = "",
        string source = "A Paper",
        int sentence = 1,
        string text = "")
    {
        var sides = who.Split('>');
        var (quad, goldstein) = Types[type];
        var coded = new CodedEvent
        {
            Type = type,
            Mode = mode,
            Contexts = contexts.Length == 0 ? [] : contexts.Split('|'),
            Quad = quad,
            Goldstein = goldstein,
            Actors = Parties(sides[0]),
            Recipients = sides.Length > 1 ? Parties(sides[1]) : [],
            Trigger = trigger,
            Status = status,
            ReportedBy = by,
            Date = Date(date),
            SentenceNumber = sentence,
            Start = sentence * 100,
            End = (sentence * 100) + 80,
        };
        return new StoredEvent
        {
            Id = $"{document}/{sentence}/{who}/{type}/{date}/{status}/{trigger}",
            Event = coded,
            DocumentId = document,
            DocumentDate = new DateOnly(2022, 7, 21),
            DocumentTitle = "A title",
            DocumentSource = source,
            Story = story.Length > 0 ? story : document,
            SentenceText = text.Length > 0 ? text : $"{who} {type} {trigger}.",
            Origin = "text",
        };
    }

    /// <summary>The same kind of event several times, in one document each.</summary>
    public static IEnumerable<StoredEvent> Many(
        int number, string who, string type, string contexts = "", int year = 2010) =>
        Enumerable.Range(0, number).Select(index => Event(
            who,
            type,
            string.Create(CultureInfo.InvariantCulture, $"{year}-{(index % 12) + 1:00}-{(index / 12 % 28) + 1:00}"),
            contexts: contexts,
            document: $"{who}-{type}-{year}-{index}",
            source: "Paper " + (index % 3)));

    private static Party[] Parties(string side) =>
        side.Length == 0 ? [] : [.. side.Split('+').Select(party => party.Split('/')).Select(party => new Party(
            NameOf(party[0]), NameOf(party[0]), party[0], party.Length > 1 ? party[1] : "GOV", 0, 1))];

    private static EventDate Date(string text)
    {
        if (text.Length == 0)
            return default;
        var ends = text.Split("..");
        var (first, precision) = Day(ends[0], isEnd: false);
        return ends.Length == 2
            ? new EventDate(first, Day(ends[1], isEnd: true).Date, DatePrecision.Range)
            : new EventDate(first, Day(text, isEnd: true).Date, precision);
    }

    private static (DateOnly Date, DatePrecision Precision) Day(string text, bool isEnd)
    {
        var parts = text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts switch
        {
            [var year] => (new DateOnly(year, isEnd ? 12 : 1, isEnd ? 31 : 1), DatePrecision.Year),
            [var year, var month] => (
                new DateOnly(year, month, isEnd ? DateTime.DaysInMonth(year, month) : 1), DatePrecision.Month),
            _ => (new DateOnly(parts[0], parts[1], parts[2]), DatePrecision.Day),
        };
    }
}
