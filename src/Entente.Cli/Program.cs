using System.CommandLine.Invocation;
using Entente.Cli.Commands;
using Entente.Cli.Running;

namespace Entente.Cli;

/// <summary>
/// The <c>entente</c> command: reads the line, runs one command, turns the world's failures into one line.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        var line = EntenteCommand.Create().Parse(arguments);
        if (line.Action is ParseErrorAction)
            return WrongUsage(line.Errors.Select(error => error.Message), line.CommandResult.Command.Name);

        try
        {
            // Long runs stop by themselves and leave the store in order; two seconds would not do.
            return await line.InvokeAsync(
                new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (OperationCanceledException stop)
        {
            await Console.Error.WriteLineAsync($"entente: {stop.Message}");
            return ExitCode.NotDone;
        }
        catch (UsageException wrong)
        {
            return WrongUsage([wrong.Message], line.CommandResult.Command.Name);
        }
        catch (Exception failure) when (IsOfTheWorld(failure))
        {
            await Console.Error.WriteLineAsync($"entente: {failure.Message}");
            return ExitCode.NotDone;
        }
    }

    private static int WrongUsage(IEnumerable<string> messages, string command)
    {
        foreach (var message in messages)
            Console.Error.WriteLine($"entente: {message}");
        var shown = command == EntenteCommand.Name ? "" : $" {command}";
        Console.Error.WriteLine($"Try: entente{shown} --help");
        return ExitCode.WrongUsage;
    }

    /// <summary>
    /// A missing file, a full disk, a locked store, no model: told in one line; anything else is our defect.
    /// </summary>
    private static bool IsOfTheWorld(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or InvalidDataException or System.Data.Common.DbException;
}
