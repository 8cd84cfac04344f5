using System.Text.RegularExpressions;

namespace Entente.Knowledge.Import;

/// <summary>Reads a dictionary of actors or agents in the format of TABARI, PETRARCH and Phoenix.</summary>
/// <remarks>A line is an actor, <c>+</c> a synonym of it, an indented line one of its codes; <c>#</c> and <c>;</c>
/// begin comments, and <c>!SET! = A, B</c> names words that stand in for each other. Codes stand in brackets with
/// their dates, an agent's begins with <c>~</c> and its irregular plural stands in braces.</remarks>
internal sealed partial class PhoenixReader(string file, StateTable states, List<Problem> problems)
{
    private readonly Dictionary<string, string[]> _sets = new(StringComparer.Ordinal);
    private readonly List<PhoenixEntry> _entries = [];

    public List<PhoenixEntry> Read(IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var content = Comment().Replace(line, "").TrimEnd();
            if (content.Length > 0)
                ReadLine(content, number);
        }

        return _entries;
    }

    private void ReadLine(string line, int number)
    {
        if (SetLine().Match(line) is { Success: true } set)
        {
            _sets[set.Groups["set"].Value] = set.Groups["words"].Value.Split(
                ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return;
        }

        var name = line[..NameLength(line)].Trim();
        if (!IsContinued(line))
            _entries.Add(new PhoenixEntry([], []));
        if (_entries.Count == 0)
        {
            problems.Add(Problems.NoActor(file, number, line.Trim()));
            return;
        }

        var entry = _entries[^1];
        entry.Names.AddRange(Expanded(name.TrimStart('+').Trim()));
        entry.Names.AddRange(Plural().Matches(line).Select(match => match.Groups["plural"].Value.Trim())
            .Where(plural => plural.Length > 0));
        foreach (Match code in Code().Matches(line))
            AddCode(entry, code.Groups["code"].Value, code.Groups["dates"].Value.Trim(), number);
    }

    private void AddCode(PhoenixEntry entry, string code, string dates, int number)
    {
        if (PhoenixCode.Read(code, states) is not { } known)
            problems.Add(Problems.UnknownActorCode(file, number, code));
        else if (PhoenixDates.TryRead(dates, out var span))
            entry.Codes.Add(new PhoenixRole(known.Code, known.Sector, span));
        else
            problems.Add(Problems.BadActorDates(file, number, dates));
    }

    // FISHER!PERSON! is fisherman, fisherwoman …
    private IEnumerable<string> Expanded(string name)
    {
        if (name.Length == 0)
            return [];
        var set = SetName().Match(name);
        return set.Success && _sets.TryGetValue(set.Value, out var words)
            ? words.Select(word => name.Replace(set.Value, word, StringComparison.Ordinal))
            : [name];
    }

    private static bool IsContinued(string line) => char.IsWhiteSpace(line[0]) || line[0] == '+';

    private static int NameLength(string line) =>
        line.AsSpan().IndexOfAny('[', '{') is var end and >= 0 ? end : line.Length;

    [GeneratedRegex("[#;].*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?<set>![A-Z_]+!)\s*=(?<words>.*)$")]
    private static partial Regex SetLine();

    [GeneratedRegex("![A-Z_]+!")]
    private static partial Regex SetName();

    [GeneratedRegex(@"\{(?<plural>[^}]*)\}")]
    private static partial Regex Plural();

    [GeneratedRegex(@"\[(?<code>~?[A-Z]+)\s*(?<dates>[^\]]*)\]")]
    private static partial Regex Code();
}
