using Entente.Coding;
using Entente.Records;
using Entente.Relations.Ties;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Relations.Tests.Ties;

public sealed class TieDistributionTests
{
    private static readonly Dyad Dyad = new("IRN", "RUS");

    [Fact]
    public void ProbabilitiesSumToOne()
    {
        var tie = TieDistribution.Of(DyadRecord.From(TwoIsolatedStates.Events, Dyad));
        TieKinds.All.Sum(kind => tie[kind]).ShouldBe(1, tolerance: 1e-12);
    }

    [Fact]
    public void ProbabilitiesSumToOneOnAnyRecord()
    {
        string[] types = ["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "ACCUSE", "THREATEN", "SANCTION"];
        var whos = new[] { "IRN>RUS", "RUS>IRN", "IRN+RUS", "RUS>SYR", "IRN>SYR", "USA>RUS", "USA>IRN" };
        var told = from type in Gen.Elements(types)
                   from who in Gen.Elements(whos)
                   from number in Gen.Choose(1, 40)
                   select Told.Many(number, who, type).ToArray();
        Prop.ForAll(told.ListOf().Select(parts => parts.SelectMany(part => part).ToList()).ToArbitrary(), events =>
        {
            var tie = TieDistribution.Of(DyadRecord.From(events, Dyad));
            return Math.Abs(TieKinds.All.Sum(kind => tie[kind]) - 1) < 1e-9 && TieKinds.All.All(kind => tie[kind] >= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public void NothingOnRecordIsAThinRecord() => MostLikely([]).ShouldBe(TieKind.ThinRecord);

    [Fact]
    public void AThinRecordGrowsUnlikelyWithActsAndSources()
    {
        var few = Tie(Told.Many(2, "RUS>IRN", "AID"))[TieKind.ThinRecord];
        var many = Tie(Told.Many(60, "RUS>IRN", "AID"))[TieKind.ThinRecord];
        few.ShouldBeGreaterThan(many);
    }

    [Fact]
    public void WarIsArmedHostility() => MostLikely([
        .. Told.Many(40, "IRN>RUS", "ASSAULT"), .. Told.Many(40, "RUS>IRN", "ASSAULT"),
        .. Told.Many(10, "RUS>IRN", "THREATEN")]).ShouldBe(TieKind.ArmedHostility);

    [Fact]
    public void ThreatsAndAccusationsFromBothSidesAreRivalry() => MostLikely([
        .. Told.Many(20, "IRN>RUS", "ACCUSE"), .. Told.Many(20, "RUS>IRN", "ACCUSE"),
        .. Told.Many(6, "RUS>IRN", "THREATEN"), .. Told.Many(3, "IRN>RUS", "SANCTION")]).ShouldBe(TieKind.Rivalry);

    [Fact]
    public void ActingAlikeTowardsOthersIsConvergence() => MostLikely([
        .. Told.Many(4, "IRN>SYR", "AID"), .. Told.Many(4, "RUS>SYR", "AID"),
        .. Told.Many(4, "IRN>IRQ", "AID"), .. Told.Many(4, "RUS>IRQ", "AID"),
        .. Told.Many(3, "USA>IRN", "SANCTION"), .. Told.Many(3, "USA>RUS", "SANCTION"),
        .. Told.Many(3, "RUS>IRN", "CONSULT")]).ShouldBe(TieKind.ConvergenceOfInterests);

    [Fact]
    public void SecurityDeedsWithoutWordsAreATacitArrangement() => MostLikely([
        .. Told.Many(15, "IRN>RUS", "COOPERATE", "military"), .. Told.Many(15, "RUS>IRN", "COOPERATE", "intelligence"),
        .. Told.Many(4, "IRN>SYR", "AID"), .. Told.Many(4, "RUS>SYR", "AID")]).ShouldBe(TieKind.TacitArrangement);

    [Fact]
    public void HelpThatFlowsOneWayIsPatronage() =>
        MostLikely([.. Told.Many(30, "RUS>IRN", "AID")]).ShouldBe(TieKind.Patronage);

    [Fact]
    public void TradeAloneIsATransaction() => MostLikely([
        .. Told.Many(12, "IRN>RUS", "COOPERATE", "economic"), .. Told.Many(12, "RUS>IRN", "COOPERATE", "economic"),
        .. Told.Many(10, "RUS>IRN", "AGREE", "economic")]).ShouldBe(TieKind.Transaction);

    [Fact]
    public void MuchOfBothIsMixed() => MostLikely([
        .. Told.Many(40, "IRN>RUS", "COOPERATE"), .. Told.Many(40, "RUS>IRN", "CONSULT"),
        .. Told.Many(40, "IRN>RUS", "ACCUSE"), .. Told.Many(40, "RUS>IRN", "SANCTION")]).ShouldBe(TieKind.Mixed);

    [Fact]
    public void FriendshipHoweverGreatIsNoAllianceWithoutATreaty()
    {
        var tie = Tie([
            .. Told.Many(300, "IRN>RUS", "COOPERATE", "military"), .. Told.Many(300, "RUS>IRN", "AID", "military"),
            .. Told.Many(300, "IRN+RUS", "CONSULT")]);
        tie[TieKind.Alliance].ShouldBeLessThan(0.01);
    }

    [Theory]
    [InlineData("The two signed a mutual defence treaty in Moscow.", EventStatus.Actual, true)]
    [InlineData("The two signed a trade agreement in Moscow.", EventStatus.Actual, false)]
    [InlineData("The two will sign a mutual defence treaty.", EventStatus.Planned, false)]
    public void ASignedTreatyOfDefenceIsAnAlliance(string sentence, EventStatus status, bool isAlliance)
    {
        StoredEvent[] told =
        [
            Told.Event("IRN+RUS", "AGREE", trigger: "signed", text: sentence, status: status),
            .. Told.Many(10, "IRN+RUS", "CONSULT"),
        ];
        (Tie(told).Most == TieKind.Alliance).ShouldBe(isAlliance);
    }

    [Fact]
    public void AnnouncedDeedsAreNotDeeds()
    {
        var planned = Told.Many(20, "RUS>IRN", "AID")
            .Select(told => told with { Event = told.Event with { Status = EventStatus.Planned } });
        Tie(planned)[TieKind.ThinRecord].ShouldBe(Tie([])[TieKind.ThinRecord], tolerance: 0.1);
    }

    [Fact]
    public void EachWeightHasItsReason()
    {
        KindTable.Shipped.Count.ShouldBeGreaterThan(40);
        KindTable.Shipped.ShouldAllBe(weight => weight.Reason.EndsWith('.'));
        KindTable.Shipped.DistinctBy(one => (one.Kind, one.Feature)).Count().ShouldBe(KindTable.Shipped.Count);
    }

    [Fact]
    public void AFittedWeightKeepsTheSignThatItsReasonGives() => KindTable.Shipped
        .Where(weight => weight.Feature != TieFeature.Constant)
        .ShouldAllBe(weight => Math.Sign(weight.Set) == Math.Sign(weight.Among));

    [Fact]
    public void ATableThatIsWrittenReadsTheSame() =>
        KindTable.Read(KindTable.Lines(KindTable.Shipped, ["a remark"])).ShouldBe(KindTable.Shipped);

    private static TieKind MostLikely(IEnumerable<StoredEvent> events) => Tie(events).Most;

    private static TieDistribution Tie(IEnumerable<StoredEvent> events) =>
        TieDistribution.Of(DyadRecord.From([.. events], Dyad));
}
