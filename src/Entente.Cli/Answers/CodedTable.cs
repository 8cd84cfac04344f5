using Entente.Records.Reading;

namespace Entente.Cli.Answers;

/// <summary>All events in one table, for people; with the reasons below when asked for.</summary>
internal sealed class CodedTable(bool explains) : ICodedAnswer
{
    private readonly Spectre.Console.Table _table = EventTable.Empty();
    private readonly List<string> _reasons = [];

    public void Begin(TextWriter output)
    {
    }

    public void Dispose()
    {
    }

    public void Write(CodingOutcome outcome, TextWriter output)
    {
        if (outcome.Coded is not { } coded)
            return;
        foreach (var found in coded.Events)
            EventTable.Add(_table, found, coded.Document.Text[found.Start..found.End]);
        if (explains)
        {
            _reasons.AddRange(coded.Events.Select(found =>
                $"{coded.Document.Id}, sentence {found.SentenceNumber}: {found.Why}"));
            _reasons.AddRange(coded.Explanations
                .Where(reason => reason.Outcome.Contains(' ', StringComparison.Ordinal))
                .Select(reason =>
                    $"{coded.Document.Id}, sentence {reason.SentenceNumber}: '{reason.Trigger}' ({reason.Line}): " +
                    $"no event, {reason.Outcome}"));
        }
    }

    public void End(TextWriter output)
    {
        EventTable.Write(_table, output);
        foreach (var reason in _reasons)
            output.WriteLine(reason);
    }
}
