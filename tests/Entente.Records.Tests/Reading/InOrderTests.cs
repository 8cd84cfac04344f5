namespace Entente.Records.Reading;

public sealed class InOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void ResultsComeInTheOrderOfTheItems(int threads) =>
        InOrder.Select(Enumerable.Range(0, 500), number => number * 2, threads)
            .ShouldBe(Enumerable.Range(0, 500).Select(number => number * 2));

    [Fact]
    public void WalkingNoFurtherStopsTheReading()
    {
        var read = 0;
        IEnumerable<int> Endless()
        {
            while (true)
                yield return read++;
        }

        InOrder.Select(Endless(), number => number, threads: 2).Take(3).ShouldBe([0, 1, 2]);

        read.ShouldBeLessThan(100);
    }

    [Fact]
    public void AFailureOfTheReadingIsThrownAfterWhatCameBefore()
    {
        static IEnumerable<int> Breaking()
        {
            yield return 1;
            throw new IOException("gone");
        }


        var walked = new List<int>();
        Should.Throw<IOException>(() =>
        {
            foreach (var number in InOrder.Select(Breaking(), number => number, threads: 2))
                walked.Add(number);
        });
        walked.ShouldBe([1]);
    }
}
