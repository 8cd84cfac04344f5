using Entente.Records.Import.Rows;

namespace Entente.Records.Import;

/// <summary>Counts what becomes of rows.</summary>
internal sealed class ImportTally
{
    private readonly ProblemTally _problems = new();
    private int _added;
    private int _held;
    private int _statements;
    private int _repaired;
    private int _resolved;
    private int _noState;
    private long _highest = long.MinValue;

    public int Rows { get; private set; }

    public int Refused { get; private set; }

    public int Kept => _added + _held;

    public (int Rows, int Refused) Counts => (Rows, Refused);

    public DateOnly First { get; private set; } = DateOnly.MaxValue;

    public DateOnly Last { get; private set; } = DateOnly.MinValue;

    /// <summary>Whether some number did not rise above those before it, so that it may have been there
    /// already.</summary>
    public bool HasDoubtfulIds { get; private set; }

    public long RepeatedIds { get; set; }

    /// <summary>Counts a problem of a whole file.</summary>
    public void Add(Problem problem) => _problems.Add(problem);

    public void Add(Verdict verdict, DatasetRow row, bool isNew)
    {
        Rows++;
        if (row.Problem is not null)
            _problems.Add(row.Problem);
        if (verdict != Verdict.Event)
        {
            Refused += verdict == Verdict.Refused ? 1 : 0;
            _statements += verdict == Verdict.NoAct ? 1 : 0;
            return;
        }

        _repaired += row.Problem is null ? 0 : 1;
        _noState += !IsResolved(row) && (row.Actor.IsNoState || row.Recipient.IsNoState) ? 1 : 0;
        Count(isNew, IsResolved(row));
        if (isNew)
            Note(row);
    }

    /// <summary>Counts a row of our own events.</summary>
    public void AddOwn(Problem? problem, bool isNew)
    {
        Rows++;
        if (problem is null)
        {
            Count(isNew, isResolved: true);
            return;
        }

        Refused++;
        _problems.Add(problem);
    }

    public ImportSummary Summary() => new()
    {
        Rows = Rows,
        Added = _added,
        Held = _held,
        Statements = _statements,
        Refused = Refused,
        Repaired = _repaired,
        RepeatedIds = (int)RepeatedIds,
        Resolved = _resolved,
        NoState = _noState,
        Problems = _problems.Counts,
    };

    private static bool IsResolved(DatasetRow row) =>
        (row.Actor.IsResolved || row.Actor == Side.None) && (row.Recipient.IsResolved || row.Recipient == Side.None) &&
        (row.Actor.IsResolved || row.Recipient.IsResolved);

    private void Count(bool isNew, bool isResolved)
    {
        _added += isNew ? 1 : 0;
        _held += isNew ? 0 : 1;
        _resolved += isResolved ? 1 : 0;
    }

    private void Note(DatasetRow row)
    {
        First = row.Day < First ? row.Day : First;
        Last = row.Day > Last ? row.Day : Last;
        if (row.Number is { } number && number > _highest)
            _highest = number;
        else if (row.Number is not null || !row.Label.IsEmpty)
            HasDoubtfulIds = true;
    }
}
