using System.Globalization;

namespace Entente.Relations.Scores;

/// <summary>The two steps of the three scores, as <c>scores.tsv</c> holds them.</summary>
/// <param name="first">The model of the first step for each score, over <see cref="ScoreFeature"/>.</param>
/// <param name="second">The model of the second step, over <see cref="SurroundingFeature"/>.</param>
internal sealed class ScoreTable(
    IReadOnlyDictionary<ScoreKind, AdditiveModel> first, IReadOnlyDictionary<ScoreKind, AdditiveModel> second)
{
    private const string Resource = "Entente.Relations.Scores.scores.tsv";
    private const string Header = "score\tstep\tfigure\tleast\tmost\tslope\tbends";
    private const string ConstantName = "Constant";

    private static readonly Lazy<ScoreTable> Loaded = new(ReadShipped);

    /// <summary>The figures that the program carries.</summary>
    public static ScoreTable Shipped => Loaded.Value;

    public AdditiveModel First(ScoreKind kind) => first[kind];

    public AdditiveModel Second(ScoreKind kind) => second[kind];

    /// <summary>Reads a table.</summary>
    /// <param name="lines">Its lines; those that begin with <c>#</c> are remarks.</param>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static ScoreTable Read(IEnumerable<string> lines)
    {
        var rows = lines.Where(line => line.Length > 0 && line[0] != '#').Skip(1)
            .Select((line, index) => Row.Parse(line, index)).ToList();
        return new ScoreTable(
            Enum.GetValues<ScoreKind>().ToDictionary(kind => kind, kind => ModelOf<ScoreFeature>(rows, kind, step: 1)),
            Enum.GetValues<ScoreKind>()
                .ToDictionary(kind => kind, kind => ModelOf<SurroundingFeature>(rows, kind, step: 2)));
    }

    /// <summary>The lines of a table that <see cref="Read"/> understands.</summary>
    /// <param name="remarks">What is to be said of it, each line by itself, without the mark.</param>
    public IEnumerable<string> Lines(IEnumerable<string> remarks)
    {
        foreach (var remark in remarks)
            yield return "# " + remark;
        yield return Header;
        foreach (var kind in Enum.GetValues<ScoreKind>())
        {
            foreach (var line in Lines<ScoreFeature>(kind, 1, first[kind]))
                yield return line;
            foreach (var line in Lines<SurroundingFeature>(kind, 2, second[kind]))
                yield return line;
        }
    }

    private static IEnumerable<string> Lines<TFeature>(ScoreKind kind, int step, AdditiveModel model)
        where TFeature : struct, Enum
    {
        var name = kind.ToString().ToLowerInvariant();
        yield return string.Create(
            CultureInfo.InvariantCulture, $"{name}\t{step}\t{ConstantName}\t\t\t{model.Constant:F5}\t");
        foreach (var part in model.Parts)
        {
            var bends = string.Join(' ', part.Bends.Select(bend => string.Create(
                CultureInfo.InvariantCulture, $"{bend.At:F4}:{bend.Change:F5}")));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{name}\t{step}\t{Enum.GetValues<TFeature>()[part.Feature]}\t{part.Least:F4}\t{part.Most:F4}\t" +
                $"{part.Slope:F5}\t{bends}");
        }
    }

    private static AdditiveModel ModelOf<TFeature>(List<Row> rows, ScoreKind kind, int step)
        where TFeature : struct, Enum
    {
        var own = rows.FindAll(row => row.Kind == kind && row.Step == step);
        var constant = own.Single(row => row.Figure == ConstantName).Slope;
        return new AdditiveModel(constant, [.. own.Where(row => row.Figure != ConstantName).Select(row => new Bent(
            Array.IndexOf(Enum.GetNames<TFeature>(), row.Figure), row.Least, row.Most, row.Slope, row.Bends))]);
    }

    private static ScoreTable ReadShipped()
    {
        using var stream = typeof(ScoreTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n'));
    }

    private sealed record Row(
        ScoreKind Kind,
        int Step,
        string Figure,
        double Least,
        double Most,
        double Slope,
        IReadOnlyList<(double At, double Change)> Bends)
    {
        public static Row Parse(string line, int index) =>
            line.TrimEnd('\r').Split('\t') is
                [var kind, var step, var figure, var least, var most, var slope, var bends]
                ? new Row(
                    Enum.Parse<ScoreKind>(kind, ignoreCase: true),
                    int.Parse(step, CultureInfo.InvariantCulture),
                    figure,
                    Number(least),
                    Number(most),
                    Number(slope),
                    [.. bends.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bend)])
                : throw new FormatException($"scores.tsv, row {index + 1}: seven columns expected: {line}");

        private static (double, double) Bend(string text) =>
            text.Split(':') is [var at, var change] ? (Number(at), Number(change)) : throw new FormatException(text);

        private static double Number(string text) =>
            text.Length == 0 ? 0 : double.Parse(text, CultureInfo.InvariantCulture);
    }
}
