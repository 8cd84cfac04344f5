namespace Entente.Records;

/// <summary>What a problem did to the input.</summary>
public enum ProblemLevel
{
    /// <summary>The input was read, with the change that the problem tells.</summary>
    Warning,

    /// <summary>The input was refused: nothing of it is in the answer.</summary>
    Error,
}
