namespace Entente.Records;

public sealed class ProblemCountTests
{
    [Theory]
    [InlineData(1, "a:1: x found, y expected. Do z.")]
    [InlineData(3, "a:1: x found, y expected. Do z. (3 of this kind; also a:2, a:3)")]
    [InlineData(12, "a:1: x found, y expected. Do z. (12 of this kind; also a:2, a:3, a:4, a:5, a:6, a:7, a:8, a:9 " +
        "and 3 more)")]
    public void ProblemsOfOneKindAreToldOnceWithThePlacesOfTheFirst(int count, string told)
    {
        var tally = new ProblemTally();
        for (var line = 1; line <= count; line++)
            tally.Add(new Problem(ProblemLevel.Error, "a", line, "x", "y", "Do z.") { Kind = "k" });

        tally.Counts.ShouldHaveSingleItem().ToString().ShouldBe(told);
    }
}
