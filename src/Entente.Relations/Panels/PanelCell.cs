using Entente.Coding;

namespace Entente.Relations.Panels;

/// <summary>Counts what one state did to another in one period.</summary>
internal sealed class PanelCell
{
    private readonly HashSet<long> _stories = [];
    private readonly Dictionary<QuadClass, int> _quads = [];
    private readonly SortedDictionary<string, int> _types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _contexts = new(StringComparer.Ordinal);
    private (double Cooperation, double Conflict)? _weights;
    private int _notYet;
    private int _negated;

    public void Add(Act act)
    {
        _notYet += act.Event.Status is EventStatus.Planned or EventStatus.Hypothetical ? 1 : 0;
        _negated += act.Event.Status == EventStatus.Negated ? 1 : 0;
        if (!act.TookPlace)
            return;
        Increase(_quads, act.Quad);
        Increase(_types, act.Event.Type);
        foreach (var context in act.Event.Contexts.Distinct(StringComparer.Ordinal))
            Increase(_contexts, context);
        foreach (var report in act.Reports)
            _stories.Add(StableHash.Of(report.Story.Length > 0 ? report.Story : report.Id));
        if (act.Goldstein is { } weight)
        {
            var (cooperation, conflict) = _weights ?? (0, 0);
            _weights = (cooperation + Math.Max(0, weight), conflict + Math.Min(0, weight));
        }
    }

    public PanelRow Row((DateOnly From, DateOnly To) period, string actor, string recipient) => new(
        period.From,
        period.To,
        actor,
        recipient,
        _quads.Values.Sum(),
        _stories.Count,
        _quads,
        _types,
        _contexts,
        _weights?.Cooperation,
        _weights?.Conflict,
        _notYet,
        _negated);

    private static void Increase<TKey>(IDictionary<TKey, int> counts, TKey key)
    {
        counts.TryGetValue(key, out var count);
        counts[key] = count + 1;
    }
}
