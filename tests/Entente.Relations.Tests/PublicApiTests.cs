namespace Entente.Relations.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi() => Snapshot.Matches(PublicSurface.Of(typeof(Dyad).Assembly), test: nameof(PublicApi));
}
