using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Phases;
using Entente.Relations.Timelines;
using Spectre.Console;

namespace Entente.Cli.Briefs;

/// <summary>A brief for the terminal, a hundred columns wide; the same text without colours in a file or a
/// pipe.</summary>
internal sealed class TerminalBrief
{
    private const int CatalystsShown = 3;
    private const int Narrow = 12;
    private const int FrameColumn = 32;

    private readonly Brief _brief;
    private readonly TerminalPage _page;
    private readonly SourceNumbers _numbers;

    private TerminalBrief(Brief brief, IAnsiConsole console)
    {
        _brief = brief;
        _page = new TerminalPage(console);
        _numbers = new SourceNumbers(brief.Sources);
    }

    /// <summary>Writes the brief.</summary>
    public static void Write(Brief brief, IAnsiConsole console) => new TerminalBrief(brief, console).Write();

    /// <summary>A console on any destination.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isTerminal">Whether colours are wanted; false for files and pipes.</param>
    /// <param name="width">Columns of the destination.</param>
    public static IAnsiConsole ConsoleOn(TextWriter output, bool isTerminal, int width = 100)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        return console;
    }

    private void Write()
    {
        WriteHead();
        WritePhases();
        WriteTimeline("TIMELINE", _brief.Timeline);
        WriteTimeline("AROUND THE TWO", _brief.Around);
        WordsBars.Write(_brief.WordsAndDeeds, _page);
        WritePledges();
        WriteSides();
        WriteIsolation();
        WriteFraming();
        WriteMissing();
        WriteSources();
    }

    private void WriteHead()
    {
        var judgement = _brief.Judgement;
        _page.Ends(BriefWords.Headline(_brief), BriefDates.Period(_brief.Period.From, _brief.Period.To), isBold: true);
        _page.Ends(BriefWords.RestsOn(_brief), BriefWords.Coverage(_brief));
        _page.Blank();
        _page.Ends(BriefWords.Verdict(_brief), BriefWords.Two(judgement.Probability), isBold: true);
        _page.Row("", 0, $"instead: {BriefWords.Alternatives(_brief)}");
        _page.Row("", 0, BriefWords.Reasons(_brief));
        WriteClaims("For", judgement.For, isFor: true);
        WriteClaims("Against", judgement.Against, isFor: false);
    }

    private void WriteClaims(string label, IReadOnlyList<Claim> claims, bool isFor)
    {
        for (var index = 0; index < claims.Count; index++)
            _page.Row(index == 0 ? label : "", 9, Cited(claims[index].Text, claims[index].Evidence));
        if (claims.Count == 0)
            _page.Row(label, 9, isFor ? "nothing on record" : "nothing on record speaks against it");
    }

    private void WritePhases()
    {
        _page.Heading("PHASES");
        if (_brief.Phases.Count == 0)
            _page.Row("", 0, "Nothing dated is on record.");
        for (var index = 0; index < _brief.Phases.Count; index++)
        {
            if (index > 0)
                WriteBoundary(_brief.Phases[index]);
            var phase = _brief.Phases[index];
            var text = $"{phase.Tie} {BriefWords.Two(phase.Probability)}: {phase.Text}";
            _page.Row(BriefDates.Short(phase.From, phase.To), 18, Cited(text, phase.Evidence));
        }
    }

    private void WriteBoundary(Phase phase)
    {
        var span = BriefDates.Short(phase.Boundary.Earliest, phase.Boundary.Latest);
        var shown = phase.Catalysts.Take(CatalystsShown).ToList();
        _page.Row($"▲ {span}", 18, $"a change, probability {BriefWords.Two(phase.Boundary.Probability)}" +
            (shown.Count == 0 ? "; no candidate on record" : "; candidates:"));
        foreach (var catalyst in shown)
        {
            var date = BriefDates.Span(catalyst.Date, catalyst.DateEnd);
            _page.Row("", 18, Cited($"{date}. {catalyst.Text}", catalyst.Evidence));
        }
    }

    private void WriteTimeline(string heading, IReadOnlyList<TimelineEntry> entries)
    {
        _page.Heading(heading);
        if (entries.Count == 0)
            _page.Row("", 0, "Nothing is on record.");
        var year = "";
        foreach (var entry in entries)
        {
            var its = entry.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? "undated";
            var isDated = entry.DatePrecision is not ("year" or "unknown");
            var text = isDated ? $"{BriefDates.Of(entry)}. {entry.Text}" : entry.Text;
            _page.Row(its == year ? "" : its, 9, Cited(text, entry.Evidence), BriefWords.ToneOf(entry));
            year = its;
        }
    }

    private void WritePledges()
    {
        _page.Heading("PLEDGES");
        if (_brief.Pledges.Count == 0)
            _page.Row("", 0, "None on record.");
        foreach (var pledge in _brief.Pledges)
            _page.Row(pledge.Status, Narrow, Cited($"{pledge.Text}; {pledge.Reason}", pledge.Evidence));
    }

    private void WriteSides()
    {
        _page.Heading("ON THE SIDE");
        foreach (var companion in _brief.Company)
            _page.Row(companion.Side, 16, Cited(companion.Text, companion.Evidence));
        foreach (var hedge in _brief.Hedging)
            _page.Row("hedging", 16, Cited(hedge.Text, hedge.Evidence));
        if (_brief.Company.Count + _brief.Hedging.Count == 0)
            _page.Row("", 0, "No third party is on record with both.");
    }

    private void WriteIsolation()
    {
        _page.Heading("ISOLATION");
        foreach (var isolation in _brief.Isolation)
            _page.Row(NameOf(isolation.State), 16, Cited(isolation.Text, isolation.Evidence));
    }

    private void WriteFraming()
    {
        _page.Heading("WHO CALLS IT WHAT");
        if (_brief.Framing.Count == 0)
            _page.Row("", 0, "Nobody calls it by a name on record.");
        foreach (var frame in _brief.Framing)
            _page.Row(FrameWords.Name(frame), FrameColumn, Cited(FrameWords.Teller(frame), frame.Evidence));
    }

    private void WriteMissing()
    {
        _page.Heading("MISSING");
        foreach (var missing in _brief.Missing)
            _page.Row("", 0, $"{missing.What}: {missing.Why}");
    }

    private void WriteSources()
    {
        _page.Heading("SOURCES");
        foreach (var source in _brief.Sources)
            _page.Row(BriefWords.Numbers([source.Number]), 6, SourceText.Of(source));
    }

    private string NameOf(string code) => _brief.States.First(state => state.Code == code).Name;

    private string Cited(string text, IReadOnlyList<Relations.Evidence> evidence)
    {
        var numbers = BriefWords.Numbers(_numbers.Of(evidence));
        return numbers.Length == 0 ? text : $"{text} {numbers.Replace(' ', '\u00a0')}";
    }
}
