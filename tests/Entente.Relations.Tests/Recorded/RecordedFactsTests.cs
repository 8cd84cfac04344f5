using Entente.Knowledge;
using Entente.Records;
using Entente.Records.Reference;
using Entente.Relations.Briefs;
using Entente.Relations.Recorded;

namespace Entente.Relations.Tests.Recorded;

/// <summary>What scholars recorded of two states stands beside the judgement, year by year, and never beyond what they
/// looked at.</summary>
public sealed class RecordedFactsTests : IDisposable
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private readonly EventStore _store = EventStore.OpenTemporary();
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-").FullName;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void TreatiesAreToldInRunsOfYearsWithTheirDuties()
    {
        Import(
            "alliances",
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul",
            "365,630,2001,0,0,1,1,1",
            "365,630,2002,0,0,1,1,1",
            "365,630,2003,1,0,0,0,0",
            "2,200,2005,1,0,0,0,0");

        Of("IRN", "RUS", 1990, 2022).ShouldBe(
        [
            new RecordedFact("treaty", "neutrality, no attack on each other, consultation", 2001, 2002, "atop"),
            new RecordedFact("treaty", "help if attacked", 2003, 2003, "atop") { ObligesToHelp = true },
            new RecordedFact("treaty", "no treaty", 2004, 2005, "atop"),
        ]);
    }

    [Fact]
    public void ADisputeIsToldOnceWithItsHighestLevel()
    {
        Import(
            "disputes",
            "dispnum,ccode1,ccode2,year,cowmidonset,hostlev",
            "7,365,630,2001,1,3",
            "7,365,630,2002,0,4");

        Of("IRN", "RUS", 2000, 2005).ShouldBe(
            [new RecordedFact("dispute", "a militarised dispute: a use of force", 2001, 2002, "cow")]);
    }

    [Fact]
    public void OfYearsBeyondADatasetNothingIsSaid()
    {
        Import("disputes", "dispnum,ccode1,ccode2,year,cowmidonset,hostlev", "7,365,630,2001,1,3");

        Of("IRN", "RUS", 2010, 2022).ShouldBeEmpty();
    }

    [Fact]
    public void ABriefNamesTheTreatyAndNoLongerMissesIt()
    {
        Import(
            "alliances",
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul",
            "365,630,2010,0,0,0,0,1");
        var events = new[] { Told.Event("RUS>IRN", "CONSULT", "2010-05-01") };

        var brief = BriefBuilder.Build(events, new Dyad("IRN", "RUS"), new BriefOptions
        {
            Recorded = (first, last) => Of("IRN", "RUS", first, last),
        });

        brief.Recorded.ShouldHaveSingleItem().Text.ShouldBe("consultation");
        brief.Missing.ShouldNotContain(part => part.What == "treaties");
        BriefBuilder.Build(events, new Dyad("IRN", "RUS")).Missing.ShouldContain(part => part.What == "treaties");
    }

    [Fact]
    public void WhatTheTreatySaysAndWhatBehaviourSaysAreTwoStatements()
    {
        Import(
            "alliances",
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul",
            "365,630,2010,1,0,0,0,0");
        var events = Told.Many(12, "RUS>IRN", "AID").Concat(Told.Many(12, "IRN>RUS", "COOPERATE")).ToArray();

        var judgement = BriefBuilder.Build(events, new Dyad("IRN", "RUS"), new BriefOptions
        {
            Recorded = (_, _) => Of("IRN", "RUS", 2010, 2010),
        }).Judgement;

        judgement.Text.ShouldContain(" by behaviour, allies by treaty");
        judgement.Against.ShouldContain(claim =>
            claim.Text == "A treaty obliges them to help each other (2010–2010, atop).");
    }

    private IReadOnlyList<RecordedFact> Of(string one, string other, int first, int last) => RecordedFacts.Of(
        _store.Reference(Knowledge.States), new Dyad(one, other), first, last, code => code);

    private void Import(string subject, params string[] lines)
    {
        var path = Path.Combine(_folder, $"{subject}.csv");
        File.WriteAllLines(path, lines);
        new ReferenceImport(_store, Knowledge).Import(subject, [path], TestContext.Current.CancellationToken)
            .Problems.ShouldBeEmpty();
    }
}
