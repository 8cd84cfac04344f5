using System.Numerics;
using Entente.Coding;
using Entente.Relations.Attention;

namespace Entente.Relations.Ties;

/// <summary>The counts of one dyad from which its tie is judged.</summary>
/// <remarks>Filled passage by passage; the order does not matter.</remarks>
internal sealed class TieTally(Dyad dyad)
{
    private readonly double[] _quads = new double[QuadClasses.Count];
    private double _militaryCooperation;
    private double _militaryConflict;
    private double _economic;
    private double _undone;
    private double _notYet;
    private double _treaties;
    private uint _contexts;

    public Dyad Dyad { get; } = dyad;

    /// <summary>Acts that took place.</summary>
    public int Acts => Whole(_quads.Sum());

    public int Cooperation => this[QuadClass.VerbalCooperation] + this[QuadClass.MaterialCooperation];

    public int Conflict => this[QuadClass.VerbalConflict] + this[QuadClass.MaterialConflict];

    public int MilitaryCooperation => Whole(_militaryCooperation);

    public int MilitaryConflict => Whole(_militaryConflict);

    public int Economic => Whole(_economic);

    public int DeedsOfFirst { get; private set; }

    public int DeedsOfSecond { get; private set; }

    public int ConflictOfFirst { get; private set; }

    public int ConflictOfSecond { get; private set; }

    /// <summary>Cooperation denied, refused or suspended.</summary>
    public int Undone => Whole(_undone);

    /// <summary>Announced or conditional acts; they count nowhere else.</summary>
    public int NotYet => Whole(_notYet);

    public int Treaties => Whole(_treaties);

    public int Contexts => BitOperations.PopCount(_contexts);

    public double CooperationWeight { get; private set; }

    public double ConflictWeight { get; private set; }

    public int this[QuadClass quad] => Whole(_quads[(int)quad]);

    public static TieTally Of(Dyad dyad, IEnumerable<Act> between)
    {
        var tally = new TieTally(dyad);
        foreach (var act in between)
        {
            foreach (var passage in act.Passages)
            {
                if (dyad.Contains(passage.From) && dyad.Contains(passage.To))
                    tally.Add(passage);
            }
        }

        return tally;
    }

    /// <param name="passage">What passes from one of the two to the other.</param>
    /// <param name="times">How often.</param>
    public void Add(in Passage passage, int times = 1)
    {
        var share = passage.Share * times;
        // A treaty may be named in any report of the signing, the act counts once.
        if (passage.Has(PassageTraits.Repeat))
        {
            _treaties += passage.Has(PassageTraits.Treaty) ? share : 0;
            return;
        }

        _undone += passage.Has(PassageTraits.Undone) ? share : 0;
        _notYet += passage.Status is EventStatus.Planned or EventStatus.Hypothetical ? share : 0;
        if (!passage.TookPlace)
            return;
        _quads[(int)passage.Quad] += share;
        if (passage.Quad.IsCooperation())
            AddCooperation(passage, share, times);
        else
            AddConflict(passage, share, times);
    }

    private void AddCooperation(in Passage passage, double share, int times)
    {
        CooperationWeight += (passage.Goldstein ?? 0) * share;
        _militaryCooperation += passage.Has(PassageTraits.Security) ? share : 0;
        _economic += passage.Has(PassageTraits.Business) ? share : 0;
        _contexts |= passage.Contexts;
        _treaties += passage.Has(PassageTraits.Treaty) ? share : 0;
        if (passage.Quad == QuadClass.MaterialCooperation)
        {
            DeedsOfFirst += passage.From == Dyad.First ? times : 0;
            DeedsOfSecond += passage.From == Dyad.Second ? times : 0;
        }
    }

    private void AddConflict(in Passage passage, double share, int times)
    {
        ConflictWeight += (passage.Goldstein ?? 0) * share;
        var isForce = passage.Type == PloverTypes.Assault || passage.Type == PloverTypes.Mobilize ||
            (passage.Type == PloverTypes.Threaten && passage.Has(PassageTraits.Security));
        _militaryConflict += isForce ? share : 0;
        ConflictOfFirst += passage.From == Dyad.First ? times : 0;
        ConflictOfSecond += passage.From == Dyad.Second ? times : 0;
    }

    private static int Whole(double count) => (int)Math.Round(count);
}
