namespace Entente.Knowledge;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi() => Snapshot.Matches(PublicSurface.Of(typeof(KnowledgeBase).Assembly));
}
