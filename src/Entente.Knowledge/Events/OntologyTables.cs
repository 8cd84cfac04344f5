using System.Globalization;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Events;

/// <summary>The four tables of <c>ontology/</c>, each checked against the ones before it.</summary>
internal sealed class OntologyTables
{
    private const string TypesFile = "ontology/types.tsv";
    private const string ModesFile = "ontology/modes.tsv";
    private const string ContextsFile = "ontology/contexts.tsv";
    private const string CodesFile = "ontology/cameo.tsv";

    private static readonly string[] _quads =
        ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _modeNames = [];
    private readonly HashSet<string> _contextNames = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems;

    public OntologyTables(TableFolder folder, List<Problem> problems)
    {
        _problems = problems;
        foreach (var row in folder.Read(TypesFile, TableForm.Types))
            AddType(row);
        var modes = folder.Read(ModesFile, TableForm.Modes);
        foreach (var row in modes)
            AddMode(row);
        foreach (var row in folder.Read(ContextsFile, TableForm.Contexts))
            AddContext(row);
        foreach (var row in folder.Read(CodesFile, TableForm.Cameo))
            AddCode(row);
        CheckCodesOf(modes);
    }

    public List<EventType> Types { get; } = [];

    public List<EventMode> Modes { get; } = [];

    public List<(string Context, string Description)> Contexts { get; } = [];

    public List<CameoCode> Codes { get; } = [];

    private void AddType(Row row)
    {
        if (Array.IndexOf(_quads, row[1]) < 0)
            _problems.Add(Problems.Unknown(row.File, row.Line, "quad class", row[1], string.Join(", ", _quads)));
        _typeNames.Add(row[0]);
        Types.Add(new EventType(row[0], row[1], row[2]));
    }

    private void AddMode(Row row)
    {
        CheckType(row, row[0]);
        _modeNames.Add((row[0], row[1]));
        Modes.Add(new EventMode(row[0], row[1], row[2], row[3]));
    }

    private void AddContext(Row row)
    {
        _contextNames.Add(row[0]);
        Contexts.Add((row[0], row[1]));
    }

    private void AddCode(Row row)
    {
        CheckType(row, row[2]);
        if (row[3].Length > 0 && !_modeNames.Contains((row[2], row[3])))
            _problems.Add(Problems.Unknown(row.File, row.Line, "mode", row[3], $"a mode of {row[2]} in {ModesFile}"));
        var contexts = row.List(4);
        foreach (var context in contexts)
        {
            if (!_contextNames.Contains(context))
                _problems.Add(Problems.Unknown(row.File, row.Line, "context", context, $"one of {ContextsFile}"));
        }

        Codes.Add(new CameoCode(row[0], row[1], row[2], row[3], contexts, GoldsteinOf(row)));
    }

    private void CheckType(Row row, string type)
    {
        if (!_typeNames.Contains(type))
            _problems.Add(Problems.Unknown(row.File, row.Line, "type", type, $"one of {TypesFile}"));
    }

    private void CheckCodesOf(List<Row> modes)
    {
        var known = new HashSet<string>(Codes.Select(code => code.Code), StringComparer.Ordinal);
        foreach (var row in modes)
        {
            if (row[2].Length > 0 && !known.Contains(row[2]))
                _problems.Add(Problems.Unknown(row.File, row.Line, "code", row[2], $"one of {CodesFile}"));
        }
    }

    private double? GoldsteinOf(Row row)
    {
        if (row[5].Length == 0)
            return null;
        var isNumber = double.TryParse(row[5], NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        if (isNumber && value is >= -10 and <= 10)
            return value;
        _problems.Add(Problems.BadNumber(row.File, row.Line, row[5], "goldstein"));
        return null;
    }
}
