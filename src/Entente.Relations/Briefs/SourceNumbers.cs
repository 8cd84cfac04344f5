namespace Entente.Relations.Briefs;

/// <summary>Finds the bracketed numbers of a claim's sentences in the list of sources.</summary>
public sealed class SourceNumbers
{
    private readonly Dictionary<SourceKey, int> _numbers;

    /// <summary>Prepares for the sources of one brief.</summary>
    /// <param name="sources">Its sources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> is null.</exception>
    public SourceNumbers(IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        _numbers = sources.ToDictionary(SourceKey.Of, source => source.Number);
    }

    /// <summary>The numbers of the sentences, ascending, each once.</summary>
    /// <param name="evidence">Evidence of the same brief.</param>
    /// <exception cref="KeyNotFoundException">Evidence of another brief.</exception>
    public IReadOnlyList<int> Of(IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(one => _numbers[SourceKey.Of(one)]).Distinct().Order()];
}
