using System.Globalization;
using Entente.Coding;

namespace Entente.Trials;

/// <summary>News of a made-up world, as much as wanted: reports with names and figures, copies that were cut, and
/// retellings.</summary>
internal sealed class GeneratedNews(int seed)
{
    private const int ReportsADay = 200;
    private const int Remembered = 300;

    private static readonly string[] Syllables =
        ["ka", "mer", "tol", "sin", "ba", "rud", "ves", "lan", "or", "dim", "pra", "nek", "zha", "fi", "gor", "ul"];

    private static readonly string[] States =
        ["Iran", "Russia", "Turkey", "Syria", "Ukraine", "Israel", "China", "India", "Iraq", "Egypt"];

    private static readonly string[] Acts =
    [
        "{0} sent {3} tonnes of grain to {1}, said {2}, who runs the harbour of {4}.",
        "The minister {2} of {0} met his colleague from {1} in {4} on Tuesday.",
        "{0} accused {1} of shelling the town of {4}, where {3} people live.",
        "{2} told reporters in {4} that {0} would suspend its treaty with {1} for {3} days.",
        "Troops of {0} crossed the river near {4}; {2} spoke of {3} wounded.",
        "{0} and {1} signed an agreement worth {3} million dollars, {2} announced in {4}.",
        "Protesters in {4} demanded that {0} release {2}, who has been held for {3} weeks.",
    ];

    private static readonly string[] Filler =
    [
        "Nobody at the meeting wanted to say more about it.", "Observers called the step overdue.",
        "It was the first of its kind in many years.", "The talks are to go on next month.",
    ];

    private readonly Random _random = new(seed);
    private readonly List<(int Number, string[] Sentences)> _recent = [];

    /// <summary>So many documents, by day.</summary>
    public IEnumerable<Document> Documents(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var date = new DateOnly(2020, 1, 1).AddDays(number / ReportsADay);
            yield return new Document(string.Create(CultureInfo.InvariantCulture, $"g{number:0000000}"), date, Text());
        }
    }

    private string Text()
    {
        var kind = _random.Next(10);
        if (kind < 7 || _recent.Count == 0)
            return string.Join(" ", Remember([.. Enumerable.Range(0, 8 + _random.Next(10)).Select(_ => Sentence())]));
        var told = _recent[_random.Next(_recent.Count)].Sentences;
        return kind < 9
            ? string.Join(" ", told.Take(Math.Max(4, told.Length - 4)))
            : string.Join(" ", told.Reverse().Select(sentence => sentence + " " + Filler[_random.Next(Filler.Length)]));
    }

    private string[] Remember(string[] sentences)
    {
        _recent.Add((_recent.Count, sentences));
        if (_recent.Count > Remembered)
            _recent.RemoveAt(0);
        return sentences;
    }

    private string Sentence() => string.Format(
        CultureInfo.InvariantCulture,
        Acts[_random.Next(Acts.Length)],
        States[_random.Next(States.Length)],
        States[_random.Next(States.Length)],
        Name() + " " + Name(),
        _random.Next(11, 9000),
        Name());

    // A few names are in every report, most in one: their frequencies fall off as in a language.
    private string Name()
    {
        var rank = (int)Math.Exp(_random.NextDouble() * Math.Log(60_000));
        var name = "";
        for (var rest = rank + 17; rest > 0; rest /= Syllables.Length)
            name += Syllables[rest % Syllables.Length];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
