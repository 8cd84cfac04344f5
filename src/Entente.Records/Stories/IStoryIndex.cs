namespace Entente.Records.Stories;

/// <summary>The documents that were grouped so far, listed under their keys in the order of their places.</summary>
internal interface IStoryIndex
{
    /// <summary>The nearest places before a place under a key, the nearest first.</summary>
    IReadOnlyList<Place> Before(long key, Place place, int count);

    /// <summary>The nearest places after a place under a key, the nearest first.</summary>
    IReadOnlyList<Place> After(long key, Place place, int count);

    Profile ProfileOf(Place place);

    Link LinkOf(Place place);

    /// <summary>Lists a document under its keys, still without a link.</summary>
    void Add(Profile profile);

    void Set(Place place, Link link);
}
