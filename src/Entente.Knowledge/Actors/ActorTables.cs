using Entente.Knowledge.Names;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Actors;

/// <summary>Reads the tables of names into the index.</summary>
internal sealed class ActorTables(TableFolder folder, StateTable states, List<Problem> problems)
{
    private const string NameKinds = "name, former, adjective, demonym, capital, government or abbreviation";

    private const string KnownCodes =
        "a state of states.tsv, EUU, UNO, NAT, ARL, IGO, ISIL, ALQ, NGO, MNC, ESH, HKG or MAC";

    private static readonly HashSet<string> _otherCodes =
        new("EUU UNO NAT ARL IGO ISIL ALQ NGO MNC ESH HKG MAC".Split(' '), StringComparer.Ordinal);

    private readonly NameTables _tables = new();
    private readonly Membership _membership = new();
    private readonly List<NameAtom> _atoms = [];
    private AtomReader? _reader;
    private DateOnly _asOf;

    public ActorIndex Index()
    {
        AddStateNames(folder.Read("state-names.tsv", TableForm.StateNames));
        AddStateRows();
        AddNamed("organisations.tsv", TableForm.Organisations, NameKind.Organisation);
        AddNamed("media.tsv", TableForm.Organisations, NameKind.Organisation);
        AddNamed("groups.tsv", TableForm.Groups, NameKind.Group);
        AddNamed("parties.tsv", TableForm.Groups, NameKind.Group);
        AddPeople("leaders.tsv", isLeader: true);
        AddPeople("officials.tsv", isLeader: false);
        AddPlaces();
        foreach (var row in folder.Read("roles.tsv", TableForm.Roles))
            AddRole(row);
        foreach (var row in folder.Read("members.tsv", TableForm.Members))
            _membership.Add(row[0], Checked(row, row[1]), TableDate.Span(row, 2, 3, problems));
        return new ActorIndex(_tables, states, _membership, _asOf);
    }

    private void AddStateNames(List<Row> rows)
    {
        var former = FormerNames(rows);
        foreach (var row in rows)
        {
            if (KindOf(row[2]) is not { } kind)
            {
                problems.Add(Problems.Unknown(row.File, row.Line, "kind", row[2], NameKinds));
                continue;
            }

            var dates = TableDate.Span(row, 3, 4, problems);
            var name = former.GetValueOrDefault((row[0], row[3], row[4])) ?? NameOf(row[0]);
            var isSeat = kind is NameKind.Capital or NameKind.Government;
            var (sector, detail) = isSeat ? ("GOV", row[1]) : ("", "");
            AddName(row, row[1], new NameCandidate(Checked(row, row[0]), sector, name, kind, dates, detail));
        }
    }

    // "Soviet" bears the dates of "Soviet Union": what was said of the one names the other.
    private static Dictionary<(string, string, string), string> FormerNames(List<Row> rows)
    {
        var names = new Dictionary<(string, string, string), string>();
        foreach (var row in rows)
        {
            if (row[2] == "former" && row[3].Length + row[4].Length > 0)
                names.TryAdd((row[0], row[3], row[4]), row[1]);
        }

        return names;
    }

    // The names of a state that has gone lead to its successor and stand in state-names.tsv.
    private void AddStateRows()
    {
        foreach (var state in states.All.Where(state => state.Successor.Length == 0))
        {
            if (state.Name.Length > 0)
                AddOnce(state.Name, new NameCandidate(state.Code, "", state.Name, NameKind.State, state.Dates));
            if (state.Capital.Length > 0)
                AddOnce(state.Capital, CapitalOf(state));
        }
    }

    private static NameCandidate CapitalOf(State state) =>
        new(state.Code, "GOV", state.Name, NameKind.Capital, default, state.Capital);

    private void AddNamed(string file, TableForm form, NameKind kind)
    {
        foreach (var row in folder.Read(file, form))
        {
            var dates = TableDate.Span(row, 4, 5, problems);
            AddAll(row, row[1], 2, new NameCandidate(Checked(row, row[0]), row[3], row[1], kind, dates));
        }
    }

    private void AddSurnames(Row row, NameCandidate leader)
    {
        foreach (var name in (IEnumerable<string>)[row[1], .. row.List(2)])
        {
            if (Cut(name))
                _tables.Leaders.Add(leader, _atoms);
        }
    }

    private void AddPeople(string file, bool isLeader)
    {
        foreach (var row in folder.Read(file, TableForm.Leaders))
        {
            var dates = TableDate.Span(row, 5, 6, problems);
            if (dates.From > _asOf)
                _asOf = dates.From.Value;
            var code = Checked(row, row[0]);
            var person = new NameCandidate(code, row[4], row[1], NameKind.Person, dates, row[3]);
            AddAll(row, row[1], 2, person);
            if (isLeader)
                AddSurnames(row, person);
        }
    }

    private void AddPlaces()
    {
        foreach (var row in folder.Read("places.tsv", TableForm.Places))
        {
            var code = Checked(row, row[1]);
            AddAll(row, row[0], 2, new NameCandidate(code, "", row[0], NameKind.Place, default, row[3]));
        }
    }

    private void AddRole(Row row)
    {
        if (!Cut(row[0]))
            return;
        var candidate = new NameCandidate("", row[1], row[0], NameKind.Role);
        _tables.Roles.EntriesOf(_atoms, singular: true).Add(new NameEntry(candidate, AtomCasing.Lower));
    }

    private void AddAll(Row row, string name, int aliasColumn, NameCandidate candidate)
    {
        AddName(row, name, candidate);
        foreach (var alias in row.List(aliasColumn))
            AddName(row, alias, candidate);
    }

    private void AddName(Row row, string name, NameCandidate candidate)
    {
        if (name.Length == 0)
            problems.Add(Problems.Empty(row.File, row.Line, "name"));
        else
            AddOnce(name, candidate);
    }

    private void AddOnce(string name, NameCandidate candidate)
    {
        if (!Cut(name))
            return;
        var entries = _tables.Names.EntriesOf(_atoms, singular: false);
        foreach (var entry in entries.Span)
        {
            if (Same(entry.Candidate, candidate))
                return;
        }

        entries.Add(new NameEntry(candidate, CasingRule.Of(name, _atoms, candidate.Kind, _tables.Vocabulary)));
    }

    // A capital or name that both states.tsv and state-names.tsv give needs to be known only once.
    private static bool Same(NameCandidate known, NameCandidate candidate) =>
        known == candidate ||
        (candidate.Kind <= NameKind.Capital && known.Kind == candidate.Kind && known.Code == candidate.Code);

    private bool Cut(string name)
    {
        _reader ??= new AtomReader(_tables.Vocabulary, learns: true);
        _atoms.Clear();
        foreach (var word in name.AsSpan().Split(' '))
            _reader.ReadWord(name.AsSpan()[word], 0, _atoms);
        _atoms.RemoveAll(atom => atom.IsMark);
        return _atoms.Count > 0;
    }

    private string NameOf(string code) => states.Find(code)?.Name ?? "";

    private string Checked(Row row, string code)
    {
        if (code.Length > 0 && !_otherCodes.Contains(code) && !states.Has(code))
            problems.Add(Problems.Unknown(row.File, row.Line, "code", code, KnownCodes));
        return code;
    }

    private static NameKind? KindOf(string text) => text switch
    {
        "name" or "abbreviation" => NameKind.State,
        "former" => NameKind.FormerState,
        "adjective" => NameKind.Adjective,
        "demonym" => NameKind.Demonym,
        "capital" => NameKind.Capital,
        "government" => NameKind.Government,
        _ => null,
    };
}
