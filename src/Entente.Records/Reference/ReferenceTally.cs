using Entente.Records.Import;

namespace Entente.Records.Reference;

/// <summary>Counts the rows of reference data.</summary>
internal sealed class ReferenceTally
{
    private readonly ProblemTally _problems = new();
    private int _refused;
    private int _repaired;

    public int Rows { get; private set; }

    public void Add(Problem problem) => _problems.Add(problem);

    public void AddRow(Problem? problem)
    {
        Rows++;
        if (problem is null)
            return;
        _problems.Add(problem);
        _refused += problem.Level == ProblemLevel.Error ? 1 : 0;
        _repaired += problem.Level == ProblemLevel.Warning ? 1 : 0;
    }

    public ImportSummary Summary() => new()
    {
        Rows = Rows,
        Added = Rows - _refused,
        Refused = _refused,
        Repaired = _repaired,
        Problems = _problems.Counts,
    };
}
