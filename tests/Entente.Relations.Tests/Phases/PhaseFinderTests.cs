using Entente.Relations.Briefs;

namespace Entente.Relations.Tests.Phases;

public sealed class PhaseFinderTests
{
    private static readonly Dyad Dyad = new("IRN", "RUS");

    [Fact]
    public void AFewActsAreOnePhaseOfLowProbability()
    {
        var phases = BriefBuilder.Build([.. Told.Many(3, "RUS>IRN", "CONSULT")], Dyad).Phases;
        phases.ShouldHaveSingleItem().Tie.ShouldBe("thin record");
        phases[0].Boundary.Probability.ShouldBe(0);
    }

    [Fact]
    public void WhatTurnsATieIsACandidateForItsCatalyst()
    {
        var told = Enumerable.Range(1995, 10).SelectMany(year => Told.Many(6, "RUS>IRN", "ACCUSE", year: year))
            .Concat(Enumerable.Range(2005, 10).SelectMany(year => Told.Many(6, "RUS>IRN", "AID", year: year)))
            .Append(Told.Event("USA>IRN", "ASSAULT", "2005-02-03", "bombed", document: "war"))
            .ToList();
        var phases = BriefBuilder.Build(told, Dyad).Phases;
        phases.Select(phase => phase.From.Year).ShouldBe([1995, 2005]);
        phases[1].Boundary.Probability.ShouldBeGreaterThan(0.99);
        phases[1].Boundary.Earliest.ShouldBe(new DateOnly(2005, 1, 1));
        phases[1].Catalysts[0].Text.ShouldContain("bombed");
    }

    [Fact]
    public void PhasesFollowWithoutAGap()
    {
        var phases = BriefBuilder.Build(TwoIsolatedStates.Events, Dyad).Phases;
        phases.Count.ShouldBeGreaterThan(1);
        phases.Zip(phases.Skip(1)).ShouldAllBe(pair => pair.First.To.AddDays(1) == pair.Second.From);
        phases.Skip(1).ShouldAllBe(phase =>
            phase.Boundary.Earliest <= phase.From && phase.From <= phase.Boundary.Latest);
    }

    [Fact]
    public void WithoutDatesThereAreNoPhases()
    {
        var told = Told.Event("RUS>IRN", "AID", "") with { DocumentDate = null };
        BriefBuilder.Build([told], Dyad).Phases.ShouldBeEmpty();
    }
}
