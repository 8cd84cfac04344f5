namespace Entente.Records.Store;

public sealed class SummaryTests : IDisposable
{
    private readonly EventStore _store = EventStore.OpenTemporary();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void WhatWasKeptIsFoundUnderItsName()
    {
        Keep("IRN-RUS");

        _store.FindSummary("IRN-RUS").ShouldBe("of IRN-RUS");
        _store.FindSummary("CHN-RUS").ShouldBeNull();
    }

    [Fact]
    public void KeepingAgainReplacesAll()
    {
        Keep("IRN-RUS");
        Keep("CHN-RUS");

        _store.FindSummary("IRN-RUS").ShouldBeNull();
    }

    [Fact]
    public void ANewDocumentMakesWhatWasKeptUntrue()
    {
        Keep("IRN-RUS");

        _store.Add(Some.Coded(Some.Event()));

        _store.FindSummary("IRN-RUS").ShouldBeNull();
    }

    private void Keep(string name) => _store.KeepSummaries([KeyValuePair.Create(name, $"of {name}")]);
}
