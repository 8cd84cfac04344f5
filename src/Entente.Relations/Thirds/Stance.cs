namespace Entente.Relations.Thirds;

/// <summary>How one party stands towards another, by what it did and said.</summary>
internal sealed class Stance
{
    private readonly List<Act> _acts = [];

    /// <summary>Acts that took place.</summary>
    public IReadOnlyList<Act> Acts => _acts;

    /// <summary>Sum of the weights of cooperation, at least 0.</summary>
    public double For { get; private set; }

    /// <summary>Sum of the weights of conflict, at least 0.</summary>
    public double Against { get; private set; }

    public bool IsFor => For > Against;

    public bool IsAgainst => Against > For;

    /// <summary>Whether deeds are among it: words alone are said to everyone.</summary>
    public bool HasDeeds => _acts.Exists(act => act.Quad.IsMaterial());

    public int Sanctions { get; private set; }

    public double Net => For - Against;

    /// <remarks>A missing Goldstein weight counts 1: the act is known, its weight is not.</remarks>
    public void Add(Act act)
    {
        _acts.Add(act);
        Sanctions += act.Event.Type == "SANCTION" ? 1 : 0;
        var weight = Math.Abs(act.Goldstein ?? 1);
        if (act.Quad.IsCooperation())
            For += weight;
        else
            Against += weight;
    }
}
