namespace Entente.Knowledge.Events;

/// <summary>What must hold of one slot for a frame to apply.</summary>
/// <remarks>
/// Without values the slot must be filled, or absent when <see cref="Negated"/>; with values its word must be one of
/// them, or none of them. Whether <c>SLOT!=V</c> asks for a filled slot: it does not.
/// </remarks>
public sealed class Condition
{
    private readonly ConditionValue[] _values;

    // A class's lemmas are shared by the hundreds of conditions that name it.
    private readonly IReadOnlySet<string>[] _classes;

    internal Condition(string slot, bool negated, ConditionValue[] values, IReadOnlySet<string>[] classes)
    {
        Slot = slot;
        Negated = negated;
        _values = values;
        _classes = classes;
    }

    /// <summary><c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>clause</c>, <c>poss</c>, <c>compound</c>, <c>adj</c>,
    /// <c>complement</c>, <c>pair</c> or a preposition.</summary>
    public string Slot { get; }

    /// <summary>Whether it must not hold.</summary>
    public bool Negated { get; }

    /// <summary>The values; none when it only matters whether the slot is filled.</summary>
    public IReadOnlyList<ConditionValue> Values => _values;

    /// <summary>Whether a lemma is among the values, by itself or through a class; <see cref="Negated"/> is not
    /// considered.</summary>
    /// <param name="lemma">Lower case.</param>
    public bool Names(string lemma)
    {
        foreach (var value in _values)
        {
            if (value.Kind == ValueKind.Lemma && value.Text == lemma)
                return true;
        }

        foreach (var lemmas in _classes)
        {
            if (lemmas.Contains(lemma))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the values is a kind of actor or place, so that a lemma alone cannot decide.</summary>
    public bool AsksForKind
    {
        get
        {
            foreach (var value in _values)
            {
                if (value.Kind > ValueKind.Class)
                    return true;
            }

            return false;
        }
    }

    /// <summary>As the table writes it.</summary>
    public override string ToString() => Values.Count == 0
        ? $"{(Negated ? "!" : "")}{Slot}"
        : $"{Slot}{(Negated ? "!=" : "=")}{string.Join('|', Values.Select(Written))}";

    private static string Written(ConditionValue value) => value.Kind switch
    {
        ValueKind.Lemma => value.Text,
        ValueKind.Class => $"@{value.Text}",
        _ => value.Kind.ToString().ToUpperInvariant(),
    };
}
