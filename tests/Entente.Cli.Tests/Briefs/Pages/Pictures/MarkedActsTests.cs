using Entente.Cli.Briefs;
using Entente.Cli.Briefs.Pages.Pictures;
using Entente.Relations.Briefs;
using Entente.Relations.Tests;

namespace Entente.Cli.Tests.Briefs.Pages.Pictures;

public sealed class MarkedActsTests
{
    [Fact]
    public void TheWeightiestOfEachPhaseHasALetterInTheOrderOfTime()
    {
        var marked = Marked(TwoIsolatedStates.Events);
        marked.Select(act => act.Letter).ShouldBe(marked.Select((_, index) => ((char)('a' + index)).ToString()));
        marked.Select(act => act.Entry.Date).ShouldBeInOrder();
        marked.ShouldContain(act => act.Entry.Text.Contains("backed sanctions"));
        marked.ShouldAllBe(act => BriefWords.ToneOf(act.Entry) != Tone.Plain);
    }

    [Fact]
    public void ActsOfOneDayShareALetterForEachSide() =>
        Marked([
            Told.Event("RUS>IRN", "AID", "2010-05-01", document: "a"),
            Told.Event("RUS>IRN", "CONSULT", "2010-05-01", document: "b"),
            Told.Event("IRN>RUS", "ACCUSE", "2010-05-01", document: "c"),
        ]).Select(act => act.Entry.Type).ShouldBe(["AID", "ACCUSE"], ignoreOrder: true);

    private static IReadOnlyList<MarkedAct> Marked(IReadOnlyList<Records.StoredEvent> told)
    {
        var brief = BriefBuilder.Build(told, TwoIsolatedStates.Dyad, new BriefOptions { NameOf = Told.NameOf });
        return MarkedActs.Of(brief.Timeline, brief.Phases);
    }
}
