namespace Entente.Coding;

public sealed class PublicApiTests
{
    [Fact]
    public void WhatTheStationOffersChangesOnlyOnPurpose() =>
        Snapshot.Matches(PublicSurface.Of(typeof(EventCoder).Assembly));
}
