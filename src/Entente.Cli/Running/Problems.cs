using Entente.Records;

namespace Entente.Cli.Running;

/// <summary>Tells on standard error what could not be used, once a kind.</summary>
internal static class Problems
{
    /// <summary>Tells one problem.</summary>
    public static void Tell(Problem problem) => Answer.Tell(problem.ToString());

    /// <summary>Tells the kinds of problems of a run.</summary>
    public static void Tell(IEnumerable<ProblemCount> kinds)
    {
        foreach (var kind in kinds)
            Answer.Tell(kind.ToString());
    }
}
