using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Datasets;

/// <summary>What event datasets call states, people, sectors and acts where they do not speak as the press
/// does.</summary>
/// <remarks>
/// Read from <c>datasets/names.tsv</c>, <c>codes.tsv</c> and <c>acts.tsv</c>, none of which a user's folder needs.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class DatasetWords
{
    private const string NamesFile = "datasets/names.tsv";
    private const string CodesFile = "datasets/codes.tsv";
    private const string ActsFile = "datasets/acts.tsv";

    private static readonly HashSet<string> _organisations =
        new("EUU UNO NAT ARL IGO ISIL ALQ NGO MNC ESH HKG MAC".Split(' '), StringComparer.Ordinal);

    private readonly Dictionary<string, DatasetCode> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scheme, string Code), DatasetCode> _codes = [];
    private readonly Dictionary<(string Dataset, string Label), string> _acts = [];

    internal DatasetWords(TableFolder folder, StateTable states, List<Problem> problems)
    {
        foreach (var row in folder.Read(NamesFile, TableForm.DatasetNames, required: false))
            _names[DatasetNameKey.Of(row[0])] = new DatasetCode(Checked(row, row[1], states, problems), row[2]);
        foreach (var row in folder.Read(CodesFile, TableForm.DatasetCodes, required: false))
            _codes[(row[0], row[1])] = new DatasetCode(Checked(row, row[2], states, problems), row[3]);
        foreach (var row in folder.Read(ActsFile, TableForm.DatasetActs, required: false))
            _acts[(row[0], row[1])] = row[2];
    }

    /// <summary>Who bears a name that the tables of the press do not have.</summary>
    /// <param name="name">As the dataset writes it; accents, case, dots and hyphens make no difference.</param>
    /// <returns>Null when the table does not say.</returns>
    public DatasetCode? FindName(string name) =>
        _names.TryGetValue(DatasetNameKey.Of(name), out var found) ? found : null;

    /// <summary>What a code of a dataset stands for.</summary>
    /// <param name="scheme"><c>iso2</c>, <c>fips</c>, <c>cameo</c> (states and groups), <c>type</c> (CAMEO's types of
    /// actors), <c>icews</c> (the beginnings of ICEWS's sectors), <c>acled</c> (kinds of actors), <c>region</c> (what
    /// ICEWS writes where it means no state).</param>
    /// <param name="code">As the dataset writes it.</param>
    /// <returns>Null when the table does not say.</returns>
    public DatasetCode? FindCode(string scheme, string code) =>
        _codes.TryGetValue((scheme, code), out var found) ? found : null;

    /// <summary>The CAMEO code nearest to a dataset's own kind of event.</summary>
    /// <param name="dataset"><c>acled</c> or <c>ucdp</c>.</param>
    /// <param name="label">As the dataset writes it.</param>
    /// <returns>Empty where the kind is no act of one party on another; null when the table does not say.</returns>
    public string? FindAct(string dataset, string label) =>
        _acts.TryGetValue((dataset, label), out var found) ? found : null;

    private static string Checked(Row row, string code, StateTable states, List<Problem> problems)
    {
        if (code.Length > 0 && !_organisations.Contains(code) && !states.Has(code))
        {
            const string Known = "a state of states.tsv, EUU, UNO, NAT, ARL, IGO, ISIL, ALQ, NGO, MNC, ESH, HKG or MAC";
            problems.Add(Problems.Unknown(row.File, row.Line, "code", code, Known));
        }

        return code;
    }
}
