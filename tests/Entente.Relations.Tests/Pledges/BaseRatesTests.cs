using System.Globalization;
using Entente.Records;
using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Pledges;

public sealed class BaseRatesTests
{
    private const int Topics = 80;
    private const int Days = 3650;
    private static readonly DateOnly Start = new(2005, 1, 1);

    [Fact]
    public void PromisesThatChangeNothingAreKeptAsOftenAsExpected()
    {
        var promises = Of([.. Enumerable.Range(0, Topics).SelectMany(topic => Topic(topic, isKeptAfter: null))]);
        promises.Compared.ShouldBeGreaterThan(60);
        ((double)promises.ComparedKept).ShouldBe(promises.Expected!.Value, tolerance: 12);
        promises.Pace!.Value.ShouldBe(1, tolerance: 0.35);
    }

    [Fact]
    public void PromisesThatAreActedUponAreKeptMoreOftenAndSooner()
    {
        var promises = Of([.. Enumerable.Range(0, Topics).SelectMany(topic => Topic(topic, isKeptAfter: 30))]);
        promises.ComparedKept.ShouldBe(promises.Compared);
        promises.Expected!.Value.ShouldBeLessThan(promises.Compared * 0.8);
        promises.Pace!.Value.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void OfFewNothingIsSaid()
    {
        var promises = Of([.. Topic(0, isKeptAfter: 30)]);
        (promises.Made, promises.Kept, promises.Expected, promises.Pace).ShouldBe((1, 1, null, null));
        promises.Text.ShouldBe("1 of 1 promise kept; how many would have been without any is not known: none has a date " +
            "with half a year of record around it.");
    }

    [Fact]
    public void APromiseWithoutADateHasNoBaseRate() => BriefBuilder.Build(
        [.. Topic(0, isKeptAfter: null), .. Topic(1, isKeptAfter: null), Told.Event("RUS>IRN", "AGREE", "", document: "x")],
        new Dyad("IRN", "RUS")).Pledges.Count(pledge => pledge.ChanceAnyway is null).ShouldBeGreaterThanOrEqualTo(1);

    // A topic's deeds fall at random, one in seven hundred days; its promise falls on some day.
    private static IEnumerable<StoredEvent> Topic(int topic, int? isKeptAfter)
    {
        var random = new Random(topic);
        StoredEvent Tell(string type, int day) => Told.Event(
            "RUS>IRN", type, Start.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            contexts: $"topic{topic}", document: $"{topic}-{type}-{day}");

        for (var day = Next(random); day < Days; day += Next(random))
            yield return Tell("AID", day);
        var promised = random.Next(Days);
        yield return Tell("AGREE", promised);
        if (isKeptAfter is { } later)
            yield return Tell("AID", promised + later);
    }

    private static int Next(Random random) => 1 + (int)(-Math.Log(1 - random.NextDouble()) * 700);

    private static Relations.Pledges.PledgeTally Of(IReadOnlyList<StoredEvent> told) =>
        BriefBuilder.Build(told, new Dyad("IRN", "RUS")).PledgeRecord.Promises;
}
