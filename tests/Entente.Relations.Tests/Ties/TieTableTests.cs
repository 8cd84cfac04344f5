using Entente.Relations.Ties;

namespace Entente.Relations.Tests.Ties;

public sealed class TieTableTests
{
    [Fact]
    public void OneRowADyadInOrder() =>
        TieTable.Rows(TwoIsolatedStates.Events).Select(row => row.Dyad.ToString())
            .ShouldBe([
                "CHN-IRN", "FRA-IRN", "IRN-IRQ", "IRN-RUS", "IRN-SAU", "IRN-SYR", "IRN-USA",
                "IRQ-RUS", "IRQ-USA", "RUS-SAU", "RUS-SYR", "RUS-TUR", "RUS-UKR", "RUS-USA"]);

    [Fact]
    public void TheBriefAndTheTableCountAlike()
    {
        var row = TieTable.Rows(TwoIsolatedStates.Events).First(row => row.Dyad == TwoIsolatedStates.Dyad);
        row.Events.ShouldBe(
            DyadRecord.From(TwoIsolatedStates.Events, TwoIsolatedStates.Dyad).Between.Count(act => act.TookPlace));
    }

    [Fact]
    public void ThoseWhoFightScoreHigherOnDisputes()
    {
        // All have to do with others too: who quarrels with everybody is another matter.
        string[] states = ["IRN", "IRQ", "RUS", "CHN", "TUR", "IND", "EGY", "SAU", "BRA", "FRA"];
        var beside = from one in states
                     from other in states
                     where string.CompareOrdinal(one, other) < 0 && one + other is not ("IRNIRQ" or "CHNRUS")
                     from told in Told.Many(18, $"{one}>{other}", "CONSULT")
                         .Concat(Told.Many(6, $"{one}>{other}", "ACCUSE"))
                     select told;
        var rows = TieTable.Rows(
            [.. Told.Many(12, "IRN/MIL>IRQ/MIL", "ASSAULT"), .. Told.Many(12, "RUS>CHN", "CONSULT"), .. beside]);
        Row("IRN-IRQ").Scores.Dispute.ShouldBeGreaterThan(Row("CHN-RUS").Scores.Dispute);
        Row("IRN-IRQ").Deeds.ShouldBe(-1);
        Row("IRN-IRQ").Words.ShouldBeNull();

        TieRow Row(string dyad) => rows.First(row => row.Dyad == Dyad.Parse(dyad));
    }

    [Fact]
    public void OnlyStatesHaveRows() => TieTable.Rows([Told.Event("EUU>RUS", "SANCTION")]).ShouldBeEmpty();
}
