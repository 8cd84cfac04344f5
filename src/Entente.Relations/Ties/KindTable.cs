using System.Globalization;

namespace Entente.Relations.Ties;

/// <summary>What each figure of the record counts for each kind of tie, as <c>kinds.tsv</c> holds it.</summary>
/// <remarks>
/// By hand from the definitions in <c>docs/relations.md</c>, checked on made-up dyads of each kind; where the two can
/// be seen among all states, the weights of the kinds that scholars record are fitted by
/// <c>tools/Entente.Calibration</c>.
/// </remarks>
internal static class KindTable
{
    private const string Resource = "Entente.Relations.Ties.kinds.tsv";
    private const string Header = "kind\tfigure\tset\tamong\twhy";

    private static readonly Lazy<IReadOnlyList<KindWeight>> Loaded = new(ReadShipped);

    /// <summary>The weights that the program carries, those of one kind together.</summary>
    public static IReadOnlyList<KindWeight> Shipped => Loaded.Value;

    /// <summary>Reads a table.</summary>
    /// <param name="lines">Its lines; those that begin with <c>#</c> are remarks.</param>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static IReadOnlyList<KindWeight> Read(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(WeightOf)];

    /// <summary>The lines of a table that <see cref="Read"/> understands.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="remarks">What is to be said of it, each line by itself, without the mark.</param>
    public static IEnumerable<string> Lines(IEnumerable<KindWeight> weights, IEnumerable<string> remarks) =>
    [
        .. remarks.Select(remark => "# " + remark),
        Header,
        .. weights.Select(weight => string.Create(
            CultureInfo.InvariantCulture,
            $"{weight.Kind}\t{weight.Feature}\t{weight.Set:0.###}\t{weight.Among:0.###}\t{weight.Reason}")),
    ];

    private static KindWeight WeightOf(string line) =>
        line.TrimEnd('\r').Split('\t') is [var kind, var feature, var set, var among, var reason]
            ? new KindWeight(
                Enum.Parse<TieKind>(kind),
                Enum.Parse<TieFeature>(feature),
                double.Parse(set, CultureInfo.InvariantCulture),
                double.Parse(among, CultureInfo.InvariantCulture),
                reason)
            : throw new FormatException($"kinds.tsv: five columns expected: {line}");

    private static IReadOnlyList<KindWeight> ReadShipped()
    {
        using var stream = typeof(KindTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n'));
    }
}
