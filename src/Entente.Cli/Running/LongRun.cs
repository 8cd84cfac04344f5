using Spectre.Console;

namespace Entente.Cli.Running;

/// <summary>Runs what may take long: with a bar for people, a line now and then for a log, and a clean stop.</summary>
internal static class LongRun
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Runs it.</summary>
    /// <param name="work">Tells its steps, and stops soon after the token is cancelled.</param>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    /// <param name="kept">What the user is told when it was stopped.</param>
    public static T Do<T>(
        Func<IProgress<Step>, CancellationToken, T> work,
        string kept = "stopped. What was done until then is kept; the same command goes on from there.")
    {
        using var interrupt = new Interrupt();
        try
        {
            return Console.IsErrorRedirected
                ? work(new ToldInLines(TimeProvider.System, Answer.Tell), interrupt.Token)
                : WithBar(work, interrupt.Token);
        }
        catch (OperationCanceledException stop)
        {
            throw new OperationCanceledException(kept, stop);
        }
    }

    private static T WithBar<T>(Func<IProgress<Step>, CancellationToken, T> work, CancellationToken token)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn(), new SpinnerColumn())
            .Start(context => work(new ToldByBar(context.AddTask("", maxValue: 1)), token));
    }

    private sealed class ToldByBar(ProgressTask bar) : IProgress<Step>
    {
        private readonly Pace _pace = new(TimeProvider.System);

        public void Report(Step value)
        {
            bar.IsIndeterminate = value.Share <= 0;
            bar.Value = value.Share;
            bar.Description = Markup.Escape(_pace.Told(value));
        }
    }

    /// <summary>Tells a step as a line, but not more often than somebody reads a log.</summary>
    internal sealed class ToldInLines(TimeProvider time, Action<string> tell) : IProgress<Step>
    {
        private readonly Pace _pace = new(time);
        private long _last = time.GetTimestamp();

        public void Report(Step value)
        {
            var told = _pace.Told(value);
            if (time.GetElapsedTime(_last) < BetweenLines)
                return;
            _last = time.GetTimestamp();
            tell(told);
        }
    }
}
