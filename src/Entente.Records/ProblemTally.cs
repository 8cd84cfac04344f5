namespace Entente.Records;

/// <summary>Counts problems by kind and keeps the first of each, and where the next ones stand.</summary>
internal sealed class ProblemTally
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<ProblemCount> _counts = [];

    public IReadOnlyList<ProblemCount> Counts => [.. _counts];

    public void Add(Problem problem)
    {
        if (_places.TryGetValue(problem.Kind, out var place))
        {
            var told = _counts[place];
            _counts[place] = told with
            {
                Count = told.Count + 1,
                Others = told.Others.Count < ProblemCount.MostOthers ? [.. told.Others, problem.Place] : told.Others,
            };
            return;
        }

        _places.Add(problem.Kind, _counts.Count);
        _counts.Add(new ProblemCount(problem, 1));
    }
}
