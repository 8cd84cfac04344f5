using System.Globalization;

namespace Entente.Records;

/// <summary>Problems of one kind, told once.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many there were, at least 1.</param>
public sealed record ProblemCount(Problem First, int Count)
{
    /// <summary>How many places <see cref="Others"/> names at most.</summary>
    public const int MostOthers = 8;

    /// <summary>Where the next ones stand, <c>news.jsonl:7</c>; the first of many.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The first in full, then how many there were and where the next ones stand.</summary>
    public override string ToString()
    {
        if (Count == 1)
            return First.ToString();
        var more = Count - 1 - Others.Count;
        var rest = more == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {more} more");
        var others = Others.Count == 0 ? "" : $"; also {string.Join(", ", Others)}{rest}";
        return string.Create(CultureInfo.InvariantCulture, $"{First} ({Count} of this kind{others})");
    }
}
