namespace Entente.Records;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi() => Snapshot.Matches(PublicSurface.Of(typeof(EventStore).Assembly));
}
