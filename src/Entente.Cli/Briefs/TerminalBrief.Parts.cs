using System.Globalization;

namespace Entente.Cli.Briefs;

/// <summary>The shorter parts of the page.</summary>
internal sealed partial class TerminalBrief
{
    private const int LabelColumn = 16;
    private const int FrameColumn = 32;

    private void WriteWords()
    {
        var compared = _brief.WordsAndDeeds;
        WordsBars.Write(compared, _page);
        _page.Row("", 0, Cited(compared.Text, compared.Evidence));
        if (compared.Words.CooperationShare is { } words && compared.Deeds.CooperationShare is { } deeds)
        {
            _page.Row(
                "", 0, $"Share of cooperation {BriefWords.Two(words)} in words, {BriefWords.Two(deeds)} in deeds.");
        }

        foreach (var year in compared.ByYear)
        {
            _page.Row(year.Year.ToString(CultureInfo.InvariantCulture), 9, string.Create(
                CultureInfo.InvariantCulture,
                $"words + {year.WordsCooperation} − {year.WordsConflict}, " +
                $"deeds + {year.DeedsCooperation} − {year.DeedsConflict}"));
        }
    }

    private void WriteSides()
    {
        _page.Heading("ON THE SIDE");
        foreach (var companion in _brief.Company)
            _page.Row(companion.Side, LabelColumn, Cited(companion.Text, companion.Evidence));
        foreach (var hedge in _brief.Hedging)
            _page.Row("hedging", LabelColumn, Cited(HedgeWords.Of(hedge, _brief), hedge.Evidence));
        if (_brief.Hedging.Any(hedge => hedge.Share is not null))
            _page.Row("", 0, HedgeWords.Meaning);
        if (_brief.Company.Count + _brief.Hedging.Count == 0)
            _page.Row("", 0, "No third party is on record with both.");
    }

    private void WriteIsolation()
    {
        _page.Heading("ISOLATION");
        foreach (var isolation in _brief.Isolation)
        {
            var text = IsolationWords.Isolated(isolation);
            _page.Row(NameOf(isolation.State), LabelColumn, Cited(text, isolation.Evidence));
            if (isolation.ByYear.Count > 0)
                _page.Row("", LabelColumn, IsolationWords.Course(isolation));
        }
    }

    private void WriteFraming()
    {
        _page.Heading("WHO CALLS IT WHAT");
        if (_brief.Framing.Count == 0)
            _page.Row("", 0, "Nobody calls it by a name on record.");
        foreach (var frame in _brief.Framing)
            _page.Row(FrameWords.Name(frame), FrameColumn, Cited(FrameWords.Teller(frame), frame.Evidence));
    }

    private void WriteRecorded()
    {
        if (_brief.Recorded.Count == 0)
            return;
        _page.Heading("WHAT SCHOLARS RECORDED");
        foreach (var fact in _brief.Recorded)
            _page.Row(fact.What, LabelColumn, BriefWords.Recorded(fact));
    }

    private void WritePledges()
    {
        _page.Heading("PLEDGES");
        foreach (var text in PledgeWords.Record(_brief))
            _page.Row("", 0, text);
        foreach (var pledge in _brief.Pledges)
        {
            var text = $"{PledgeWords.DateOf(pledge, _brief)}. {pledge.Text}; {PledgeWords.Reason(pledge)}";
            _page.Row(pledge.Status, LabelColumn, Cited(text, pledge.Evidence));
        }

        if (_brief.Pledges.Any(pledge => pledge.ChanceAnyway is not null))
            _page.Row("", 0, PledgeWords.Meaning);
    }

    private void WriteCoverage()
    {
        _page.Heading("COVERAGE");
        foreach (var (label, text) in CoverageWords.Rows(_brief))
            _page.Row(label, LabelColumn, text);
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
}
