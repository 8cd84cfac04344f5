namespace Entente.Cli.Running;

/// <summary>
/// A command line that reads well but asks for something that is not there: an unknown state, no input.
/// </summary>
/// <param name="message">What is wrong and what would be right, in one line.</param>
internal sealed class UsageException(string message) : Exception(message);
