namespace Entente.Coding.Trees;

public sealed class WordsTests
{
    [Fact]
    public void AMeasureOfAMeasureIsOfWhatStandsLast()
    {
        var tree = Tree.Of("""
            hundreds  hundred  NOUN NNS 0 root
            of        of       ADP  IN  3 case
            thousands thousand NOUN NNS 1 nmod
            of        of       ADP  IN  5 case
            drones    drone    NOUN NNS 3 nmod
            """);
        tree.Measured(0).ShouldBe(4);
        tree.Measured(4).ShouldBe(4);
    }
}
