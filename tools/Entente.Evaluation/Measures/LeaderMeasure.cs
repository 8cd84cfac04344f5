using System.Globalization;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Evaluation.Measures;

/// <summary>Leaders in office since 1990 by the name that a dataset gives, traced to their states.</summary>
/// <param name="knowledge">The program's own knowledge.</param>
internal sealed class LeaderMeasure(Lazy<KnowledgeBase> knowledge) : IMeasure
{
    private static readonly DateOnly _since = new(1990, 1, 1);

    public string Name => "leaders";

    public string Description => "How many leaders of Archigos resolve to their state in the middle of their time.";

    public IReadOnlyList<string> Gold => ["ARCHIGOS.csv"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var tenures = LeaderTenure.Read(gold[0]).Where(tenure => tenure.To >= _since).Select(Since).ToArray();
        var resolver = new ActorResolver(knowledge.Value.Actors);
        var traced = tenures.ToLookup(tenure => IsTraced(tenure, resolver));
        Figure[] figures =
        [
            new("leaders", (double)traced[true].Count() / tenures.Length),
            new("leader-days", (double)traced[true].Sum(Days) / tenures.Sum(Days)),
        ];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{tenures.Length} leaders since 1990"),
            [string.Create(CultureInfo.InvariantCulture, $"leaders {tenures.Length}  {figures[0]}  {figures[1]}")],
            figures)
        {
            Misses = traced[false].Select(tenure => Tell(tenure, resolver)),
        };
    }

    // The dataset mostly gives a surname, sometimes both names, in either order: any word of it will do, but only in a
    // text about the state and only if it leads to a person of the tables.
    private bool IsTraced(LeaderTenure tenure, ActorResolver resolver)
    {
        var day = Middle(tenure);
        var state = knowledge.Value.States.FindGw(tenure.StateNumber, day);
        return state is not null && Names(tenure).Any(name => IsPerson(name, day, state, resolver));
    }

    private static bool IsPerson(string name, DateOnly day, State state, ActorResolver resolver)
    {
        var code = state.Successor.Length > 0 ? state.Successor : state.Code;
        var reading = resolver.Resolve(name, date: day, countryHint: code);
        return reading.Country == code && reading.Kind == NameKind.Person;
    }

    private static IEnumerable<string> Names(LeaderTenure tenure) =>
        [tenure.Name, .. tenure.Name.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries)];

    private static string Tell(LeaderTenure tenure, ActorResolver resolver)
    {
        var day = Middle(tenure);
        var reading = resolver.Resolve(tenure.Name, date: day);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{tenure.Name} ({tenure.StateNumber}) on {day:yyyy-MM-dd}: found '{reading.Country}' ({reading.Why})");
    }

    private static LeaderTenure Since(LeaderTenure tenure) =>
        tenure.From < _since ? tenure with { From = _since } : tenure;

    private static DateOnly Middle(LeaderTenure tenure) => tenure.From.AddDays(Days(tenure) / 2);

    private static int Days(LeaderTenure tenure) => tenure.To.DayNumber - tenure.From.DayNumber + 1;
}
