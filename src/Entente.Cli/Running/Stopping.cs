namespace Entente.Cli.Running;

/// <summary>Turns the first Ctrl-C into a request to stop cleanly; the second ends the program.</summary>
internal sealed class Stopping : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public Stopping() => Console.CancelKeyPress += Stop;

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= Stop;
        _source.Dispose();
    }

    private void Stop(object? sender, ConsoleCancelEventArgs key)
    {
        key.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
