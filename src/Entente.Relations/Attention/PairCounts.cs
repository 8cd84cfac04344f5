namespace Entente.Relations.Attention;

/// <summary>What passed between two states, both directions, in acts; an act of long ago may count for a
/// part.</summary>
internal sealed class PairCounts
{
    private readonly double[] _quads = new double[QuadClasses.Count];
    private readonly double[] _types = new double[PloverTypes.Count];

    /// <summary>All acts.</summary>
    public double All { get; private set; }

    /// <summary>Acts in which armed forces take part.</summary>
    public double Military { get; private set; }

    /// <summary>Acts of conflict in which armed forces take part.</summary>
    public double MilitaryConflict { get; private set; }

    /// <summary>Acts of a government towards a government.</summary>
    public double Governments { get; private set; }

    public double Conflict => _quads[(int)QuadClass.VerbalConflict] + _quads[(int)QuadClass.MaterialConflict];

    public double Cooperation => All - Conflict;

    public double this[QuadClass quad] => _quads[(int)quad];

    public double OfType(int type) => _types[type];

    /// <param name="passage">What passes.</param>
    /// <param name="weight">What it counts, above 0; 1 for an act of the period itself.</param>
    public void Add(in Passage passage, double weight)
    {
        All += weight;
        _quads[(int)passage.Quad] += weight;
        if (passage.Type >= 0)
            _types[passage.Type] += weight;
        var military = passage.Has(PassageTraits.Military) ? weight : 0;
        Military += military;
        MilitaryConflict += passage.Quad.IsCooperation() ? 0 : military;
        Governments += passage.Has(PassageTraits.Governments) ? weight : 0;
    }

    public void Add(PairCounts other)
    {
        All += other.All;
        Military += other.Military;
        MilitaryConflict += other.MilitaryConflict;
        Governments += other.Governments;
        for (var quad = 0; quad < _quads.Length; quad++)
            _quads[quad] += other._quads[quad];
        for (var type = 0; type < _types.Length; type++)
            _types[type] += other._types[type];
    }
}
