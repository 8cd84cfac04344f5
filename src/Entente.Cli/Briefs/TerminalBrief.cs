using System.Globalization;
using Entente.Relations.Briefs;
using Entente.Relations.Phases;
using Entente.Relations.Ties;
using Entente.Relations.Timelines;
using Spectre.Console;

namespace Entente.Cli.Briefs;

/// <summary>A brief for the terminal, a hundred columns wide; the same text without colours in a file or a
/// pipe.</summary>
internal sealed partial class TerminalBrief
{
    private const int PhaseColumn = 18;
    private const int MarkColumn = 6;

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
        WriteAmongAll();
        WritePhases();
        WriteWords();
        WriteSides();
        WriteIsolation();
        WriteFraming();
        WriteRecorded();
        WritePledges();
        WriteTimeline("TIMELINE", _brief.Timeline);
        WriteTimeline("AROUND THE TWO", _brief.Around);
        WriteCoverage();
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
        _page.Row("", 0, $"instead: {BriefWords.Alternatives(_brief)}. {BriefWords.Unlikely(_brief)}".TrimEnd());
        _page.Row("", 0, Cited(BriefWords.Reasons(_brief), judgement.Evidence));
        WriteClaims("For", judgement.For, isFor: true);
        WriteClaims("Against", judgement.Against, isFor: false);
        WriteWeights(judgement);
    }

    private void WriteClaims(string label, IReadOnlyList<Claim> claims, bool isFor)
    {
        for (var index = 0; index < claims.Count; index++)
            _page.Row(index == 0 ? label : "", 9, Cited(claims[index].Text, claims[index].Evidence));
        if (claims.Count == 0)
            _page.Row(label, 9, isFor ? "nothing on record" : "nothing on record speaks against it");
    }

    /// <summary>What the probability is made of, in the log-odds of the tie.</summary>
    private void WriteWeights(Judgement judgement)
    {
        for (var index = 0; index < judgement.Because.Count; index++)
            _page.Row(index == 0 ? "Weighs" : "", 9, JudgementWords.Of(judgement.Because[index]));
        _page.Row("", 9, JudgementWords.Calibrated(_brief));
    }

    private void WriteAmongAll()
    {
        if (_brief.AmongAll is not { } among)
            return;
        _page.Heading("AMONG ALL STATES");
        _page.Row("", 0, among.Text);
    }

    private void WritePhases()
    {
        _page.Heading("PHASES");
        if (_brief.Phases.Count == 0)
            _page.Row("", 0, "Nothing dated is on record.");
        if (BriefWords.PhasesAlone(_brief) is { Length: > 0 } alone)
            _page.Row("", 0, alone);
        for (var index = 0; index < _brief.Phases.Count; index++)
        {
            if (index > 0)
                WriteBoundary(_brief.Phases[index]);
            var phase = _brief.Phases[index];
            var text = $"{phase.Tie} {BriefWords.Two(phase.Probability)}: {phase.Text}";
            _page.Row(BriefDates.Short(phase.From, phase.To), PhaseColumn, Cited(text, phase.Evidence));
            foreach (var told in phase.Catalysts.Where(catalyst => catalyst.ToldBy.Length > 0))
                WriteCatalyst(told, "◆", BriefWords.Told(told));
        }
    }

    private void WriteBoundary(Phase phase)
    {
        var span = BriefDates.Short(phase.Boundary.Earliest, phase.Boundary.Latest);
        var ranked = phase.Catalysts.Where(catalyst => catalyst.ToldBy.Length == 0).ToList();
        var candidates = ranked.Count > 0 ? "; candidates:"
            : phase.Boundary.ToldBy.Length > 0 ? ""
            : "; no candidate on record";
        _page.Row(
            $"▲ {span}",
            PhaseColumn,
            BriefWords.Change(phase.Boundary) + candidates);
        foreach (var catalyst in ranked)
            WriteCatalyst(catalyst, "", $"{catalyst.Text}, {BriefWords.Weight(catalyst)}");
    }

    private void WriteCatalyst(Catalyst catalyst, string sign, string text) => _page.Row(
        sign,
        PhaseColumn,
        Cited($"{BriefDates.Span(catalyst.Date, catalyst.DateEnd)}. {text}", catalyst.Evidence));

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
            var text = (isDated ? $"{BriefDates.Of(entry)}. " : "") + entry.Text + BriefWords.ToldBy(entry);
            var mark = new Mark(BriefWords.WeightOf(entry).PadRight(MarkColumn), BriefWords.ToneOf(entry));
            _page.Row(its == year ? "" : its, 9, Cited(text, entry.Evidence), mark);
            year = its;
        }
    }

    private string NameOf(string code) => _brief.States.First(state => state.Code == code).Name;

    private string Cited(string text, IReadOnlyList<Relations.Evidence> evidence)
    {
        var numbers = BriefWords.Numbers(_numbers.Of(evidence));
        return numbers.Length == 0 ? text : $"{text} {numbers.Replace(' ', '\u00a0')}";
    }
}
