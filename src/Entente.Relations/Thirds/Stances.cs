using System.Diagnostics.CodeAnalysis;
using Entente.Coding;
using Entente.Relations.Attention;

namespace Entente.Relations.Thirds;

/// <summary>Who stands how towards whom, in every direction, from the acts that took place.</summary>
internal sealed class Stances
{
    // These codes stand for many different bodies: two that deal with "an NGO" need not deal with the same one.
    private static readonly HashSet<string> Nameless = new(StringComparer.Ordinal) { "IGO", "NGO", "MNC" };
    private static readonly Dictionary<string, Stance> None = [];

    private readonly Dictionary<string, Dictionary<string, Stance>> _from = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Stance>> _towards = new(StringComparer.Ordinal);
    private StanceTable? _table;

    /// <summary>The same by numbers; to be asked for once all is counted.</summary>
    public StanceTable Table => LazyInitializer.EnsureInitialized(ref _table, () => new StanceTable(_from));

    public static Stances Of(IEnumerable<Act> acts)
    {
        var stances = new Stances();
        foreach (var act in acts.Where(act => act.TookPlace))
        {
            foreach (var passage in act.Passages)
                stances.Add(passage, act);
        }

        return stances;
    }

    /// <summary>What one does to others, by the other's code.</summary>
    public IReadOnlyDictionary<string, Stance> From(string code) => _from.GetValueOrDefault(code, None);

    /// <summary>What others do to one, by the other's code.</summary>
    public IReadOnlyDictionary<string, Stance> Towards(string code) => _towards.GetValueOrDefault(code, None);

    public bool TryGet(string actor, string recipient, [NotNullWhen(true)] out Stance? stance)
    {
        stance = null;
        return _from.TryGetValue(actor, out var all) && all.TryGetValue(recipient, out stance);
    }

    /// <summary>Counts what passes from one to another.</summary>
    /// <param name="passage">What passes.</param>
    /// <param name="act">The act it is of; null where acts are not at hand, and then a stance names none.</param>
    /// <param name="times">How often it passes.</param>
    public void Add(in Passage passage, Act? act = null, int times = 1)
    {
        if (passage.TookPlace && !passage.Has(PassageTraits.Repeat | PassageTraits.OnlyWhere))
            Add(passage.From, passage.To, passage, act, times);
    }

    /// <summary>
    /// Troops sent to a country, and force used in it, perhaps come at its own invitation: neither says how one stands
    /// to its state.
    /// </summary>
    public static bool IsOnlyWhere(CodedEvent coded, string recipient) =>
        coded.Type == "MOBILIZE" || (coded.Type == "ASSAULT" && Unnamed(coded, recipient));

    private static bool Unnamed(CodedEvent coded, string recipient)
    {
        var meant = coded.Recipients.Where(party => Camp.Of(party) == recipient).ToList();
        return meant.Count > 0 && meant.TrueForAll(party => party.Sector.Length == 0);
    }

    /// <summary>The stance of one to another, to count into; null where none is kept.</summary>
    public Counting? Between(string actor, string recipient) =>
        actor == recipient || Nameless.Contains(actor) || Nameless.Contains(recipient)
            ? null
            : new Counting(this, actor, recipient);

    private void Add(string actor, string recipient, in Passage passage, Act? act, int times)
    {
        if (actor != recipient && !Nameless.Contains(actor) && !Nameless.Contains(recipient))
            Of(actor, recipient).Add(passage, act, times);
    }

    private Stance Of(string actor, string recipient)
    {
        if (!_from.TryGetValue(actor, out var recipients))
            _from[actor] = recipients = new Dictionary<string, Stance>(StringComparer.Ordinal);
        if (recipients.TryGetValue(recipient, out var stance))
            return stance;
        _table = null;
        recipients[recipient] = stance = new Stance();
        if (!_towards.TryGetValue(recipient, out var actors))
            _towards[recipient] = actors = new Dictionary<string, Stance>(StringComparer.Ordinal);
        return actors[actor] = stance;
    }

    /// <summary>One stance that is counted into many times; it comes to be with the first act that counts.</summary>
    internal sealed class Counting(Stances stances, string actor, string recipient)
    {
        private Stance? _stance;

        public void AddIfTold(in Passage passage, int times)
        {
            if (passage.TookPlace && !passage.Has(PassageTraits.Repeat | PassageTraits.OnlyWhere))
                (_stance ??= stances.Of(actor, recipient)).Add(passage, act: null, times);
        }
    }
}
