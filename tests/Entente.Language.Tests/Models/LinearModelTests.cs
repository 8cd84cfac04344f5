using System.Text;
using Entente.Language.Models;

namespace Entente.Language.Tests.Models;

public sealed class LinearModelTests
{
    [Fact]
    public void WeightsOfPresentFeaturesAddUp()
    {
        var scores = new int[2];
        Small().Score([3, 9, 5], scores);
        scores.ShouldBe([7, -2]);
    }

    [Fact]
    public void ScoresStartFromNothing()
    {
        int[] scores = [40, 40];
        Small().Score([1234], scores);
        scores.ShouldBe([0, 0]);
    }

    [Fact]
    public void AModelReadFromAFileScoresAsBefore()
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
            Small().Write(writer);
        file.Position = 0;
        using var reader = new BinaryReader(file);
        var scores = new int[2];
        var read = LinearModel.Read(reader);
        read.Score([3, 5, uint.MaxValue], scores);
        scores.ShouldBe([7, 298]);
        read.NameOf(1).ShouldBe("B");
    }

    [Fact]
    public void ManyClassesScoreLikeFew()
    {
        var names = Enumerable.Range(0, 40).Select(number => $"C{number}").ToArray();
        var model = new LinearModel(names, [3, 5, 7], [0, 1, 2, 4], [39, 0, 0, 39], [1, 20, 300, 4000]);
        var scores = new int[40];
        model.Score([7, 3, 4], scores);
        (scores[0], scores[39], scores.Sum()).ShouldBe((300, 4001, 4301));
    }

    [Fact]
    public void TheFirstOfEqualScoresWins() => Best.Of([1, 4, 4]).ShouldBe(1);

    private static LinearModel Small() => new(
        ["A", "B"],
        [3, 5, uint.MaxValue],
        [0, 1, 3, 4],
        [0, 0, 1, 1],
        [5, 2, -2, 300]);
}
