using Entente.Relations.Scores;

namespace Entente.Relations.Tests.Scores;

public sealed class ScoreTableTests
{
    [Fact]
    public void EveryFigureHasItsPartInEveryScore()
    {
        foreach (var kind in Enum.GetValues<ScoreKind>())
        {
            Numbers(ScoreTable.Shipped.First(kind)).ShouldBe(Enum.GetValues<ScoreFeature>().Select(figure => (int)figure));
            Numbers(ScoreTable.Shipped.Second(kind))
                .ShouldBe(Enum.GetValues<SurroundingFeature>().Select(figure => (int)figure));
        }

        static IEnumerable<int> Numbers(AdditiveModel model) => model.Parts.Select(part => part.Feature);
    }

    [Fact]
    public void ATableIsReadAsItWasWritten()
    {
        var lines = ScoreTable.Shipped.Lines(["a remark"]).ToList();
        lines[0].ShouldBe("# a remark");
        ScoreTable.Read(lines).Lines(["a remark"]).ShouldBe(lines);
    }

    [Fact]
    public void ALineOfAnotherFormIsRefused() =>
        Should.Throw<FormatException>(() => ScoreTable.Read(["head", "alliance\t1"]))
            .Message.ShouldBe("scores.tsv, row 1: seven columns expected: alliance\t1");

    [Fact]
    public void AFigureBeyondWhatWasSeenCountsAsTheOutermost()
    {
        var part = new Bent(0, Least: -1, Most: 2, Slope: 1, [(1, 0.5)]);
        part.Of(0).ShouldBe(0);
        part.Of(2).ShouldBe(2.5);
        part.Of(99).ShouldBe(part.Of(2));
        part.Of(-99).ShouldBe(-1);
    }
}
