using Entente.Cli.Briefs.Pages.Pictures;

namespace Entente.Cli.Tests.Briefs.Pages.Pictures;

public sealed class FittingLinesTests
{
    [Theory]
    [InlineData("Syria", new[] { "Syria" })]
    [InlineData("the opposition in Syria", new[] { "the opposition in", "Syria" })]
    [InlineData("Nongovernmentalorganisations", new[] { "Nongovernmentalor…" })]
    public void ANameIsBrokenBetweenWordsAndCutOnlyWhereOneWordIsTooLong(string name, string[] lines) =>
        FittingLines.Of(name, room: 138).ShouldBe(lines);
}
