namespace Entente.Evaluation.Printing;

public sealed class OfficeCoverageTests
{
    [Theory]
    [InlineData("2000", "2001", 1)]
    [InlineData("2000-07-15", "2001-06", 0.5)]
    [InlineData("1990", "", 1)]
    [InlineData("2010", "", 0)]
    public void AMonthCountsWhenSomebodyHoldsTheOffice(string from, string to, double expected) =>
        Shares(["IRN", "A", "", "foreign minister", "GOV", from, to])["IRN"].ShouldBe(expected);

    [Fact]
    public void TermsThatOverlapCountOnce() =>
        Shares(
            ["IRN", "A", "", "foreign minister", "GOV", "2000", "2000"],
            ["IRN", "B", "", "foreign minister", "GOV", "2000-06", "2000-12"])["IRN"].ShouldBe(0.5);

    [Fact]
    public void OtherOfficesAndStatesDoNotCount() =>
        Shares(["IRN", "A", "", "poet", "GOV", "2000", ""]).ShouldBeEmpty();

    private static IReadOnlyDictionary<string, double> Shares(params string[][] rows) =>
        new OfficeCoverage(rows, 2000, 2001).Shares(office => office == "foreign minister");
}
