namespace Entente.Coding.Frames;

public sealed class AdmissionTests
{
    [Fact]
    public void ARiotIsAnEventThoughNobodyIsNamed() => Lines("""
        Rioting rioting NOUN NN  2 nsubj
        broke   break   VERB VBD 0 root
        out     out     ADP  RP  2 compound:prt
        """).ShouldBe(["PROTEST > Actual"]);

    [Fact]
    public void ACyberattackIsAnEventThoughNobodyIsNamed() => Lines("""
        The         the         DET  DT  2 det
        cyberattack cyberattack NOUN NN  3 nsubj
        continued   continue    VERB VBD 0 root
        """).ShouldBe(["COERCE > Actual"]);

    [Fact]
    public void AnInvestigationByNobodyIsNone() => Lines("""
        The           the           DET  DT  2 det
        investigation investigation NOUN NN  3 nsubj
        continued     continue      VERB VBD 0 root
        """).ShouldBeEmpty();

    private static string[] Lines(string columns) => [.. Coded.From(columns).Select(Coded.Line)];
}
