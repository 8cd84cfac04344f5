namespace Entente.Records.Store;

public sealed class CompactingTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void WhatWasReplacedGivesItsSpaceBackAndNothingIsLost()
    {
        using var store = EventStore.Open(Path.Combine(_scratch.Folder, "record.db"));
        store.Add(Some.Coded(Some.Document(text: Some.Text + new string('.', 500_000)), Some.Event("USA", "ISR")));
        store.Add(Some.Coded(Some.Event()));

        var (before, after) = store.Compact();

        after.ShouldBeLessThan(before / 2);
        store.Describe().Entities.ShouldBe(2);
        store.Events(EventQuery.All).ShouldHaveSingleItem().Event.Actors[0].Country.ShouldBe("IRN");
        store.Check().ShouldBeEmpty();
    }

    [Fact]
    public void AfterCompactingTheSamePartiesAreKnownAnew()
    {
        using var store = EventStore.OpenTemporary();
        store.Add(Some.Coded(Some.Event("USA", "ISR")));
        store.Add(Some.Coded(Some.Document(text: Some.Text + " More.")));
        store.Compact();

        store.Add(Some.Coded(Some.Document("b"), Some.Event("USA", "ISR")));

        store.Events(EventQuery.Involving("USA")).ShouldHaveSingleItem();
        store.Check().ShouldBeEmpty();
    }
}
