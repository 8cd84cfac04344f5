using Entente.Coding;

namespace Entente.Relations.Ties;

/// <summary>The counts of one dyad from which its tie is judged.</summary>
/// <remarks>Filled act by act; the order does not matter.</remarks>
internal sealed class TieTally(Dyad dyad)
{
    private static readonly string[] Security = ["military", "intelligence", "peacekeeping"];
    private static readonly string[] Business = ["economic", "resource"];

    private readonly HashSet<string> _contexts = new(StringComparer.Ordinal);

    public Dyad Dyad { get; } = dyad;

    /// <summary>Acts that took place, by quad class.</summary>
    public int[] Quads { get; } = new int[QuadClasses.Count];

    public int Acts => Quads.Sum();

    public int Cooperation => this[QuadClass.VerbalCooperation] + this[QuadClass.MaterialCooperation];

    public int Conflict => this[QuadClass.VerbalConflict] + this[QuadClass.MaterialConflict];

    public int MilitaryCooperation { get; private set; }

    public int MilitaryConflict { get; private set; }

    public int Economic { get; private set; }

    public int DeedsOfFirst { get; private set; }

    public int DeedsOfSecond { get; private set; }

    public int ConflictOfFirst { get; private set; }

    public int ConflictOfSecond { get; private set; }

    /// <summary>Cooperation denied, refused or suspended.</summary>
    public int Undone { get; private set; }

    /// <summary>Announced or conditional acts; they count nowhere else.</summary>
    public int NotYet { get; private set; }

    public int Treaties { get; private set; }

    public int Contexts => _contexts.Count;

    public double CooperationWeight { get; private set; }

    public double ConflictWeight { get; private set; }

    public int this[QuadClass quad] => Quads[(int)quad];

    public static TieTally Of(Dyad dyad, IEnumerable<Act> between)
    {
        var tally = new TieTally(dyad);
        foreach (var act in between)
            tally.Add(act);
        return tally;
    }

    public void Add(Act act)
    {
        if (Setbacks.Is(act))
            Undone++;
        if (act.Event.Status is EventStatus.Planned or EventStatus.Hypothetical)
            NotYet++;
        if (!act.TookPlace)
            return;
        Quads[(int)act.Quad]++;
        if (act.Quad.IsCooperation())
            AddCooperation(act);
        else
            AddConflict(act);
    }

    private void AddCooperation(Act act)
    {
        CooperationWeight += act.Goldstein ?? 0;
        if (HasAny(act, Security))
            MilitaryCooperation++;
        if (HasAny(act, Business))
            Economic++;
        _contexts.UnionWith(act.Event.Contexts);
        if (TreatyWording.Is(act))
            Treaties++;
        if (act.Quad == QuadClass.MaterialCooperation)
        {
            DeedsOfFirst += act.Actors.Contains(Dyad.First) ? 1 : 0;
            DeedsOfSecond += act.Actors.Contains(Dyad.Second) ? 1 : 0;
        }
    }

    private void AddConflict(Act act)
    {
        ConflictWeight += act.Goldstein ?? 0;
        var isForce = act.Event.Type is "ASSAULT" or "MOBILIZE" ||
            (act.Event.Type == "THREATEN" && HasAny(act, Security));
        MilitaryConflict += isForce ? 1 : 0;
        ConflictOfFirst += act.Actors.Contains(Dyad.First) ? 1 : 0;
        ConflictOfSecond += act.Actors.Contains(Dyad.Second) ? 1 : 0;
    }

    private static bool HasAny(Act act, string[] contexts) => act.Event.Contexts.Any(contexts.Contains);
}
