using Entente.Coding;
using Entente.Records;

namespace Entente.Benchmarks.Relations;

/// <summary>A made-up world of two hundred states, as an event dataset would tell of it; the same every time.</summary>
internal static class World
{
    private const int States = 200;
    private const int Seed = 20140301;

    private static readonly (string Type, string Quad, double Goldstein)[] Acts =
    [
        ("AGREE", "verbal cooperation", 4.8), ("CONSULT", "verbal cooperation", 1.9),
        ("COOPERATE", "material cooperation", 6.4), ("AID", "material cooperation", 7.4),
        ("ACCUSE", "verbal conflict", -2.8), ("REJECT", "verbal conflict", -4.0),
        ("SANCTION", "material conflict", -7.0), ("ASSAULT", "material conflict", -9.5),
    ];

    /// <summary>Events one after the other; large states have more of them.</summary>
    /// <param name="number">How many.</param>
    public static IEnumerable<StoredEvent> Events(int number)
    {
        var random = new Random(Seed);
        for (var index = 0; index < number; index++)
        {
            var (one, other) = (State(random), State(random));
            if (one == other)
                other = (one + 1) % States;
            yield return Event(index, one, other, random);
        }
    }

    /// <summary>Code of a state by its size, 0 the largest.</summary>
    public static string Code(int state) => $"{(char)('A' + (state / 26))}{(char)('A' + (state % 26))}X";

    private static int State(Random random) => (int)(States * Math.Pow(random.NextDouble(), 2));

    private static StoredEvent Event(int index, int one, int other, Random random)
    {
        var (type, quad, goldstein) = Acts[random.Next(Acts.Length)];
        var day = new DateOnly(2005, 1, 1).AddDays(random.Next(11 * 365));
        return new StoredEvent
        {
            Id = $"e{index}",
            DocumentDate = day,
            Story = $"e{index}",
            Origin = "icews",
            Event = new CodedEvent
            {
                Type = type,
                Quad = quad,
                Goldstein = goldstein,
                Trigger = "did",
                Actors = [Party(one)],
                Recipients = [Party(other)],
                Date = new EventDate(day, day, DatePrecision.Day),
            },
        };
    }

    private static Party Party(int state) => new(Code(state), Code(state), Code(state), "GOV", 0, 0);
}
