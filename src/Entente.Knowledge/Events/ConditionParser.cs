using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Events;

/// <summary>Reads the <c>when</c> column and the slots of the <c>actor</c> and <c>recipient</c> columns.</summary>
internal sealed class ConditionParser(WordClasses classes, List<Problem> problems)
{
    private static readonly HashSet<string> _slots = new(
        ("subj obj iobj clause complement modal aux noun poss compound adj pair " +
        "about above across after against ahead along alongside amid among around as at before behind below " +
        "beneath beside " +
        "besides between beyond by concerning despite down during except following for from in inside into like " +
        "near of off " +
        "on onto out outside over past per regarding round since than through throughout till to toward towards " +
        "under " +
        "underneath until unto up upon via with within without").Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<Condition> Conditions(Row row, int column)
    {
        var cell = row[column];
        if (cell.Length == 0)
            return [];
        var found = new List<Condition>();
        foreach (var text in Parts(cell, ';'))
        {
            if (Read(row, text) is { } condition)
                found.Add(condition);
        }

        return found;
    }

    /// <summary>The slots of a role, with what an empty cell stands for.</summary>
    public RoleSlots Slots(Row row, int column, string[] otherwise)
    {
        var joined = "";
        var slots = new List<string>();
        foreach (var slot in row.List(column))
        {
            if (slot.StartsWith("both:", StringComparison.Ordinal))
                joined = Known(row, slot[5..]);
            else if (slot != "none")
                slots.Add(Known(row, slot));
        }

        return row[column].Length == 0 ? new RoleSlots(otherwise, "") : new RoleSlots(slots, joined);
    }

    /// <summary>Whether all conditions of a row could be read; a frame that lost one would apply too often.</summary>
    public static bool AllRead(Row row, int column, IReadOnlyList<Condition> conditions) =>
        conditions.Count == Parts(row[column], ';').Length;

    public string Known(Row row, string slot)
    {
        if (!_slots.Contains(slot))
            problems.Add(Problems.BadSlot(row.File, row.Line, slot));
        return slot;
    }

    private static string[] Parts(string text, char separator) =>
        text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private Condition? Read(Row row, string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var negated = equals < 0 ? text[0] == '!' : equals > 0 && text[equals - 1] == '!';
        var slot = (equals < 0 ? text.TrimStart('!') : text[..(negated ? equals - 1 : equals)]).Trim();
        var values = equals < 0
            ? []
            : Parts(text[(equals + 1)..], '|');
        if (slot.Length == 0 || (equals >= 0 && values.Length == 0))
        {
            problems.Add(Problems.BadCondition(row.File, row.Line, text));
            return null;
        }

        return Build(row, Known(row, slot), negated, values);
    }

    private Condition Build(Row row, string slot, bool negated, string[] values)
    {
        var lemmas = new List<IReadOnlySet<string>>();
        var typed = new ConditionValue[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            typed[index] = ValueOf(row, values[index]);
            if (typed[index].Kind == ValueKind.Class)
                lemmas.Add(classes.Words(typed[index].Text));
        }

        return new Condition(slot, negated, typed, [.. lemmas]);
    }

    private ConditionValue ValueOf(Row row, string text)
    {
        if (text[0] == '@')
            return ClassOf(row, text[1..]);
        ValueKind? kind = text switch
        {
            "ACTOR" => ValueKind.Actor,
            "STATE" => ValueKind.State,
            "FORCES" => ValueKind.Forces,
            "GOVERNMENT" => ValueKind.Government,
            "PERSON" => ValueKind.Person,
            "PLACE" => ValueKind.Place,
            _ => null,
        };
        return kind is null ? new ConditionValue(ValueKind.Lemma, text) : new ConditionValue(kind.Value, "");
    }

    private ConditionValue ClassOf(Row row, string name)
    {
        if (!classes.Names.Contains(name))
            problems.Add(Problems.Unknown(row.File, row.Line, "class", $"@{name}", "one of lexicon/classes.tsv"));
        return new ConditionValue(ValueKind.Class, name);
    }
}
