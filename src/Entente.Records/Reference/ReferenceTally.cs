using Entente.Records.Import;

namespace Entente.Records.Reference;

/// <summary>Counts the rows of reference data.</summary>
internal sealed class ReferenceTally
{
    private readonly ProblemTally _problems = new();
    private int _added;
    private int _held;
    private int _refused;

    public int Rows { get; private set; }

    public void Add(Problem problem) => _problems.Add(problem);

    /// <param name="problem">Why the row was refused, or that it repeats another; null when neither.</param>
    /// <param name="isAdded">Whether the store took something from it.</param>
    public void AddRow(Problem? problem, bool isAdded)
    {
        Rows++;
        _added += isAdded ? 1 : 0;
        if (problem is null)
            return;
        _problems.Add(problem);
        _refused += problem.Level == ProblemLevel.Error ? 1 : 0;
        _held += problem.Level == ProblemLevel.Warning ? 1 : 0;
    }

    public ImportSummary Summary() => new()
    {
        Rows = Rows,
        Added = _added,
        Held = _held,
        Statements = Rows - _added - _held - _refused,
        Refused = _refused,
        Problems = _problems.Counts,
    };
}
