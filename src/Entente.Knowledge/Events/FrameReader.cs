using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Events;

/// <summary>Turns a line of <c>lexicon/&lt;type&gt;.tsv</c> into a frame.</summary>
internal sealed class FrameReader(Ontology ontology, ConditionParser conditions, List<Problem> problems)
{
    private static readonly string[] _verbActor = ["subj"];
    private static readonly string[] _verbRecipient = ["obj", "to", "with", "against", "on"];
    private static readonly string[] _nounActor = ["poss", "adj", "compound", "by", "subj"];
    private static readonly string[] _nounRecipient = ["against", "on", "of", "to", "with", "in"];

    private readonly Dictionary<(string Type, string Mode), string> _cameo = [];

    /// <summary>The type a file is named for; null, and a problem, when there is none.</summary>
    public EventType? TypeOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).ToUpperInvariant();
        if (ontology.TryFindType(name, out var type))
            return type;
        problems.Add(Problems.Unknown(file, 0, "type", name, "one of ontology/types.tsv"));
        return null;
    }

    public WordKind? WordKindOf(Row row, string text)
    {
        WordKind? kind = text switch
        {
            "verb" => WordKind.Verb,
            "noun" => WordKind.Noun,
            "adj" => WordKind.Adjective,
            _ => null,
        };
        if (kind is null)
            problems.Add(Problems.Unknown(row.File, row.Line, "part of speech", text, "verb, noun or adj"));
        return kind;
    }

    public Frame? Read(Row row, EventType type)
    {
        var trigger = row[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (trigger.Length == 0)
            problems.Add(Problems.Empty(row.File, row.Line, "trigger"));
        if (trigger.Length == 0 || WordKindOf(row, row[1]) is not { } pos)
            return null;
        var when = conditions.Conditions(row, 2);
        return ConditionParser.AllRead(row, 2, when) ? Build(row, type, trigger, pos, when) : null;
    }

    private Frame Build(Row row, EventType type, string[] trigger, WordKind pos, IReadOnlyList<Condition> when)
    {
        var mode = ModeOf(row, type.Name);
        var cameo = CameoOf(row, type.Name, mode);
        return new Frame
        {
            Type = type,
            Trigger = trigger,
            Pos = pos,
            Conditions = when,
            Actor = conditions.Slots(row, 3, pos == WordKind.Noun ? _nounActor : _verbActor),
            Recipient = conditions.Slots(row, 4, pos == WordKind.Noun ? _nounRecipient : _verbRecipient),
            Mode = mode,
            Contexts = ContextsOf(row),
            Cameo = cameo,
            Goldstein = ontology.GoldsteinOf(cameo),
            File = row.File,
            Line = row.Line,
            Note = row[8],
        };
    }

    private string ModeOf(Row row, string type)
    {
        if (ontology.HasMode(type, row[5]))
            return row[5];
        problems.Add(Problems.Unknown(row.File, row.Line, "mode", row[5], $"a mode of {type} in ontology/modes.tsv"));
        return "";
    }

    private string[] ContextsOf(Row row)
    {
        var contexts = row.List(6);
        foreach (var context in contexts)
        {
            if (!ontology.Contexts.ContainsKey(context))
                problems.Add(Problems.Unknown(row.File, row.Line, "context", context, "one of ontology/contexts.tsv"));
        }

        return contexts;
    }

    private string CameoOf(Row row, string type, string mode)
    {
        if (row[7].Length > 0 && ontology.Codes.ContainsKey(row[7]))
            return row[7];
        if (row[7].Length > 0)
            problems.Add(Problems.Unknown(row.File, row.Line, "code", row[7], "one of ontology/cameo.tsv"));
        if (!_cameo.TryGetValue((type, mode), out var cameo))
            _cameo[(type, mode)] = cameo = ontology.CameoOf(type, mode);
        return cameo;
    }
}
