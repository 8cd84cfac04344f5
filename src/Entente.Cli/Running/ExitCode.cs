namespace Entente.Cli.Running;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All of it was done.</summary>
    public const int Done = 0;

    /// <summary>Some input could not be used; standard error says which and why, and the rest was done.</summary>
    public const int NotDone = 1;

    /// <summary>The command line makes no sense; nothing was done.</summary>
    public const int WrongUsage = 2;
}
