namespace Entente.Language.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void WhatTheStationOffersChangesOnlyOnPurpose() =>
        Snapshot.Matches(PublicSurface.Of(typeof(EnglishParser).Assembly));
}
