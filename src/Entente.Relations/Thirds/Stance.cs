using Entente.Relations.Attention;

namespace Entente.Relations.Thirds;

/// <summary>How one party stands towards another, by what it did and said.</summary>
internal sealed class Stance
{
    private readonly List<Act> _acts = [];

    /// <summary>Acts that took place, where they are at hand.</summary>
    public IReadOnlyList<Act> Acts => _acts;

    /// <summary>How many acts took place.</summary>
    public int Number { get; private set; }

    /// <summary>Sum of the weights of cooperation, at least 0.</summary>
    public double For { get; private set; }

    /// <summary>Sum of the weights of conflict, at least 0.</summary>
    public double Against { get; private set; }

    public bool IsFor => For > Against;

    public bool IsAgainst => Against > For;

    /// <summary>Whether deeds are among it: words alone are said to everyone.</summary>
    public bool HasDeeds { get; private set; }

    public int Sanctions { get; private set; }

    public double Net => For - Against;

    /// <remarks>A missing Goldstein weight counts 1: the act is known, its weight is not.</remarks>
    public void Add(in Passage passage, Act? act, int times)
    {
        if (act is not null)
            _acts.Add(act);
        Number += times;
        HasDeeds |= passage.Quad.IsMaterial();
        Sanctions += passage.Type == PloverTypes.Sanction ? times : 0;
        var weight = times * Math.Abs(passage.Goldstein ?? 1);
        if (passage.Quad.IsCooperation())
            For += weight;
        else
            Against += weight;
    }
}
