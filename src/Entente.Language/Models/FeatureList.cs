namespace Entente.Language.Models;

/// <summary>The features of one decision; reused from decision to decision.</summary>
/// <remarks>Templates are numbered in the order of the calls: always fill a list by the same calls.</remarks>
internal sealed class FeatureList
{
    private uint[] _keys = new uint[128];
    private int _template;

    /// <summary>How many features are present.</summary>
    public int Count { get; private set; }

    /// <summary>The hashes of the present features.</summary>
    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, Count);

    /// <summary>Empties the list.</summary>
    public void Clear()
    {
        Count = 0;
        _template = 0;
    }

    /// <summary>Adds a feature that is always present.</summary>
    public void Add() => Push(FeatureHash.Of(_template++, 0));

    /// <summary>Adds a feature of one value.</summary>
    public void Add(uint first) => Push(FeatureHash.Of(_template++, first));

    /// <summary>Adds a feature of two values.</summary>
    public void Add(uint first, uint second) => Push(FeatureHash.Of(_template++, first, second));

    /// <summary>Adds a feature of three values.</summary>
    public void Add(uint first, uint second, uint third) => Push(FeatureHash.Of(_template++, first, second, third));

    /// <summary>Adds a feature of four values.</summary>
    public void Add(uint first, uint second, uint third, uint fourth) =>
        Push(FeatureHash.Of(_template++, first, second, third, fourth));

    private void Push(uint key)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = key;
    }
}
