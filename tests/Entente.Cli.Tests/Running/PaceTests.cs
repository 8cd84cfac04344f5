namespace Entente.Cli.Running;

public sealed class PaceTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void TheFirstMomentsSayNothingOfTheRest() =>
        new Pace(_clock).Told(new Step("reading", 128, "documents", 0.1)).ShouldBe("reading: 128 documents, 10 %");

    [Theory]
    [InlineData(0.5, "reading: 600 documents, 50 %, 10 a second, 1 min left")]
    [InlineData(0.75, "reading: 600 documents, 75 %, 10 a second, 20 s left")]
    [InlineData(0.01, "reading: 600 documents, 1 %, 10 a second, 1 h 39 min left")]
    [InlineData(0, "reading: 600 documents, 10 a second")]
    [InlineData(1, "reading: 600 documents, 100 %, 10 a second")]
    public void RateAndTimeLeftFollowFromTheClock(double share, string told)
    {
        var pace = new Pace(_clock);
        pace.Told(new Step("reading", 0, "documents", 0));
        _clock.Pass(60);

        pace.Told(new Step("reading", 600, "documents", share)).ShouldBe(told);
    }

    [Fact]
    public void AnotherTaskHasAnotherPace()
    {
        var pace = new Pace(_clock);
        pace.Told(new Step("reading", 0, "documents", 0));
        _clock.Pass(60);
        pace.Told(new Step("grouping", 0, "documents", 0));
        _clock.Pass(10);

        pace.Told(new Step("grouping", 500, "documents", 0.5))
            .ShouldBe("grouping: 500 documents, 50 %, 50 a second, 10 s left");
    }

    [Fact]
    public void ALogGetsALineNowAndThen()
    {
        var told = new List<string>();
        var lines = new LongRun.ToldInLines(_clock, told.Add);
        foreach (var count in Enumerable.Range(1, 25))
        {
            _clock.Pass(1);
            lines.Report(new Step("reading", count, "documents", 0));
        }

        told.ShouldBe(["reading: 10 documents, 1 a second", "reading: 20 documents, 1 a second"]);
    }

    private sealed class Clock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds;

        public void Pass(long seconds) => _seconds += seconds;
    }
}
