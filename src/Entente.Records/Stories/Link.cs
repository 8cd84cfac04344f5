namespace Entente.Records.Stories;

/// <summary>The earlier document that one is most like.</summary>
/// <param name="Of">That document; the default when there is none.</param>
/// <param name="Score">How like: above 1 for copies; 0 for none.</param>
/// <param name="Kind">What the later one is; the first of its story is an original.</param>
internal readonly record struct Link(Place Of, double Score, StoryKind Kind)
{
    public static Link None { get; } = new(default, 0, StoryKind.Original);

    public bool IsNone => Kind == StoryKind.Original;

    /// <summary>Whether this one is to be preferred: the higher score, then the earlier document.</summary>
    public bool IsBetterThan(Link other) =>
        !IsNone && (Score > other.Score || (Score == other.Score && Of < other.Of));
}
