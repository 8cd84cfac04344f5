using Entente.Cli.Briefs;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Tests;

namespace Entente.Cli.Tests.Briefs;

public sealed class TerminalBriefTests
{
    [Fact]
    public void ThePageOfTwoIsolatedStates() => Snapshot.Matches(Page(TwoIsolatedStates.Events));

    [Fact]
    public void NoLineIsLongerThanAHundredColumns()
    {
        var lines = Page(TwoIsolatedStates.Events).Split('\n');
        lines.Length.ShouldBeGreaterThan(80);
        lines.ShouldAllBe(line => line.Length <= 100);
    }

    [Fact]
    public void AFileHoldsNoColours() => Page(TwoIsolatedStates.Events).ShouldNotContain("\u001b");

    [Fact]
    public void BracketsOfTheNewsAreNoMarkup() =>
        Page([Told.Event("RUS>IRN", "AID", trigger: "sent [red]tents[/]", text: "It sent [bold]tents.")])
            .ShouldContain("sent [red]tents[/]");

    [Theory]
    [InlineData("wide", '援')]
    [InlineData("narrow", 'ж')]
    public void LettersOfTwoColumnsFillALineTwiceAsFast(string what, char letter)
    {
        var pages = Page([Told.Event("RUS>IRN", "AID", trigger: "sent", text: new string(letter, 80))]).Split('\n');
        pages.Count(line => line.Contains(new string(letter, 30))).ShouldBe(what == "wide" ? 2 : 1);
    }

    [Fact]
    public void AnEmptyRecordIsStillAPage() => Page([]).ShouldContain("Nothing dated is on record.");

    private static string Page(IReadOnlyList<StoredEvent> told)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var brief = BriefBuilder.Build(told, TwoIsolatedStates.Dyad, new BriefOptions { NameOf = Told.NameOf });
        TerminalBrief.Write(brief, TerminalBrief.ConsoleOn(output, isTerminal: false));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
