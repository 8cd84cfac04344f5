namespace Entente.Records.Reference;

/// <summary>What a dataset says, or that it says nothing: a year or state beyond its coverage is no zero.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <remarks><c>default</c> is "no data".</remarks>
public readonly record struct Covered<T>
{
    private readonly T _value;

    private Covered(T value, Coverage coverage) => (_value, Coverage) = (value, coverage);

    /// <summary>The dataset that says so; null for "no data".</summary>
    public Coverage? Coverage { get; }

    /// <summary>Whether a dataset speaks of the states and the year.</summary>
    public bool IsKnown => Coverage is not null;

    /// <summary>What it says.</summary>
    /// <exception cref="InvalidOperationException">There is no data.</exception>
    public T Value => IsKnown ? _value : throw new InvalidOperationException(Problems.NoData);

    /// <summary>What a dataset says.</summary>
    /// <param name="value">It.</param>
    /// <param name="coverage">The dataset.</param>
    internal static Covered<T> Of(T value, Coverage coverage) => new(value, coverage);
}
