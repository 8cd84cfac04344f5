using Entente.Records;
using Entente.Relations.Ties;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests.Ties;

public sealed class TieTableInvarianceTests
{
    private static readonly string[] States = ["CHN", "FRA", "IRN", "IRQ", "RUS", "SAU", "TUR", "USA"];

    private static readonly Gen<string[]> Whos = Gen.Elements(States).ArrayOf(2).Where(pair => pair[0] != pair[1]);

    private static readonly Gen<StoredEvent[]> Worlds =
        from parts in (from who in Whos
                       from type in Gen.Elements("CONSULT", "AGREE", "AID", "ACCUSE", "THREATEN", "ASSAULT")
                       from number in Gen.Choose(1, 9)
                       select Told.Many(number, $"{who[0]}>{who[1]}", type)).ListOf(25)
        select parts.SelectMany(part => part).ToArray();

    [Fact]
    public void TheOrderOfInputChangesNothing() => Holds(world =>
        Same(TieTable.Rows(world), TieTable.Rows(world.Reverse()), code => code));

    [Fact]
    public void CallingStatesOtherwiseChangesNothing() => Holds(world => Same(
        TieTable.Rows(world), TieTable.Rows(world.Select(stored => Renamed(stored))), Other));

    [Fact]
    public void CopiesOfStoriesChangeNothing() => Holds(world => Same(
        TieTable.Rows(world),
        TieTable.Rows(world.Concat(world.Select(stored => stored with
        {
            Id = stored.Id + " copy", DocumentId = stored.DocumentId + " copy",
        }))),
        code => code));

    [Fact]
    public void TwiceTheCoverageOfAllChangesNoRatioOfObservedToExpected() => Holds(world =>
    {
        var again = world.Select(stored => stored with
        {
            Id = stored.Id + " 2", DocumentId = stored.DocumentId + " 2", Story = stored.Story + " 2",
        });
        return TieTable.Rows(world).Zip(TieTable.Rows(world.Concat(again))).All(pair =>
            pair.Second.Events == 2 * pair.First.Events &&
            IsClose(pair.First.Attention.Observed / pair.First.Attention.Expected,
                pair.Second.Attention.Observed / pair.Second.Attention.Expected));
    });

    [Fact]
    public void ScoresAreProbabilities() => Holds(world => TieTable.Rows(world).All(row =>
        row.Scores is { Alliance: > 0 and < 1, Rivalry: > 0 and < 1, Dispute: > 0 and < 1 }));

    [Fact]
    public void WhatHappenedBeforeThePeriodCountsForScoresAlone()
    {
        var past = Told.Many(20, "IRN>IRQ", "ASSAULT", year: 2008);
        StoredEvent[] period = [.. Told.Many(10, "IRN>IRQ", "CONSULT", year: 2010), .. Told.Many(10, "FRA>TUR", "CONSULT")];
        var (from, to) = (new DateOnly(2010, 1, 1), new DateOnly(2010, 12, 31));
        var (without, with) = (
            Row(TieTable.Rows(period, from, to)), Row(TieTable.Rows([.. past, .. period], from, to)));
        with.Events.ShouldBe(without.Events);
        with.Deeds.ShouldBe(without.Deeds);
        with.Scores.ShouldNotBe(without.Scores);

        static TieRow Row(IReadOnlyList<TieRow> rows) => rows.Single(row => row.Dyad == Dyad.Parse("IRN-IRQ"));
    }

    private static void Holds(Func<StoredEvent[], bool> law) =>
        Prop.ForAll(Worlds.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    private static bool Same(IReadOnlyList<TieRow> rows, IReadOnlyList<TieRow> others, Func<string, string> rename)
    {
        var byDyad = others.ToDictionary(row => row.Dyad);
        return rows.Count == others.Count && rows.All(row =>
            byDyad.TryGetValue(new Dyad(rename(row.Dyad.First), rename(row.Dyad.Second)), out var other) &&
            row.Events == other.Events && row.Tie == other.Tie &&
            IsClose(row.Scores.Alliance, other.Scores.Alliance) && IsClose(row.Scores.Rivalry, other.Scores.Rivalry) &&
            IsClose(row.Scores.Dispute, other.Scores.Dispute) && IsClose(row.Attention.Ratio, other.Attention.Ratio));
    }

    private static bool IsClose(double one, double other) => Math.Abs(one - other) < 1e-6;

    // Every state takes the name of the one that stands across from it.
    private static string Other(string code) => States[^(Array.IndexOf(States, code) + 1)];

    private static StoredEvent Renamed(StoredEvent stored) => stored with
    {
        Event = stored.Event with
        {
            Actors = [.. stored.Event.Actors.Select(party => party with { Country = Other(party.Country) })],
            Recipients = [.. stored.Event.Recipients.Select(party => party with { Country = Other(party.Country) })],
        },
    };
}
