using System.Globalization;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Events;

/// <summary>The tables of <c>lexicon/</c>, checked against the ontology and each other.</summary>
internal sealed class LexiconTables
{
    private const string ClassesFile = "lexicon/classes.tsv";
    private const string AttitudesFile = "lexicon/attitudes.tsv";
    private const string SupportsFile = "lexicon/supports.tsv";
    private const string RewordingsFile = "lexicon/rewordings.tsv";
    private const string ConfidenceFile = "lexicon/confidence.tsv";

    private readonly List<Problem> _problems;
    private readonly FrameReader _reader;

    public LexiconTables(TableFolder folder, Ontology ontology, List<Problem> problems)
    {
        _problems = problems;
        Classes = new WordClasses(folder.Read(ClassesFile, TableForm.Classes), problems);
        var conditions = new ConditionParser(Classes, problems);
        _reader = new FrameReader(ontology, conditions, problems);
        foreach (var row in folder.Read(AttitudesFile, TableForm.Attitudes))
            AddAttitude(row, conditions);
        foreach (var row in folder.Read(SupportsFile, TableForm.Supports))
            AddSupport(row);
        foreach (var row in folder.Read(RewordingsFile, TableForm.Rewordings))
            Rewordings[row[0]] = row[1];
        foreach (var row in folder.Read(ConfidenceFile, TableForm.Confidence, required: false))
            AddWeight(row);
        foreach (var file in folder.FilesIn("lexicon"))
            AddFrames(folder, file);
    }

    public WordClasses Classes { get; }

    public Attitudes Attitudes { get; } = new();

    public Dictionary<string, Effect> Supports { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Rewordings { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, double> Confidence { get; } = new(StringComparer.Ordinal);

    public List<Frame> Frames { get; } = [];

    private void AddFrames(TableFolder folder, string file)
    {
        if (file is ClassesFile or AttitudesFile or SupportsFile or RewordingsFile or ConfidenceFile)
            return;
        var type = _reader.TypeOf(file);
        if (type is null)
            return;
        foreach (var row in folder.Read(file, TableForm.Frames, required: false))
        {
            if (_reader.Read(row, type) is { } frame)
                Frames.Add(frame);
        }
    }

    private void AddWeight(Row row)
    {
        if (double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            Confidence[row[0]] = weight;
        else
            _problems.Add(Problems.BadNumber(row.File, row.Line, row[1], "weight"));
    }

    private void AddAttitude(Row row, ConditionParser conditions)
    {
        if (_reader.WordKindOf(row, row[1]) is { } pos && EffectOf(row, row[3]) is { } effect)
            Attitudes.Add(row[0], pos, conditions.Known(row, row[2]), effect);
    }

    private void AddSupport(Row row)
    {
        if (EffectOf(row, row[1]) is { } effect)
            Supports[row[0]] = effect;
    }

    private Effect? EffectOf(Row row, string text)
    {
        Effect? effect = text switch
        {
            "actual" => Effect.Actual,
            "speech" => Effect.Speech,
            "planned" => Effect.Planned,
            "hypothetical" => Effect.Hypothetical,
            "negated" => Effect.Negated,
            "denied" => Effect.Denied,
            _ => null,
        };
        if (effect is null)
        {
            _problems.Add(Problems.Unknown(
                row.File, row.Line, "effect", text, "actual, speech, planned, hypothetical, negated or denied"));
        }

        return effect;
    }
}
