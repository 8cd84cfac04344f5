using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Words;

namespace Entente.Relations.Tests.Words;

/// <summary>Whether deeds come to follow words, or words are all that is left.</summary>
public sealed class WordsTrendTests
{
    [Fact]
    public void DeedsAfterYearsOfTalkGain()
    {
        var trend = Of([
            .. Told.Many(20, "RUS>IRN", "CONSULT", year: 2010), .. Told.Many(20, "RUS>IRN", "AID", year: 2014)]);

        (trend!.Before, trend.After).ShouldBe((1, 0));
        trend.Rising.ShouldBeLessThan(0.01);
        trend.Since.Year.ShouldBe(2014);
    }

    [Fact]
    public void TheSameMixBeforeAndAfterIsNoTrend()
    {
        var trend = Of([
            .. Told.Many(12, "RUS>IRN", "CONSULT", year: 2010), .. Told.Many(12, "RUS>IRN", "AID", year: 2010),
            .. Told.Many(12, "RUS>IRN", "CONSULT", year: 2014), .. Told.Many(12, "RUS>IRN", "AID", year: 2014)]);

        trend!.Rising.ShouldBeInRange(0.3, 0.7);
    }

    [Fact]
    public void AFewActsHaveNoTrend() => Of([.. Told.Many(5, "RUS>IRN", "CONSULT")]).ShouldBeNull();

    private static WordsTrend? Of(IReadOnlyList<StoredEvent> events) =>
        BriefBuilder.Build(events, new Dyad("IRN", "RUS")).WordsAndDeeds.Trend;
}
