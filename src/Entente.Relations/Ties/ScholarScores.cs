namespace Entente.Relations.Ties;

/// <summary>Scores by which dyads can be ranked and compared with what scholars recorded.</summary>
/// <remarks>
/// <para>Attention is ln(acts × all / (acts of one × acts of the other)): how much more the two have to do with each
/// other than their shares of all acts lead one to expect. It carries most of the alliance score: allies are neighbours
/// and partners whatever they quarrel about, and the balance of their acts, which has quarrels in the news, tells
/// little.</para>
/// <para>Weights set by hand after measuring each figure alone against defence pacts (ATOP), strategic rivalries
/// (Thompson) and militarised disputes (COW) on a sample of ICEWS; <c>docs/relations.md</c> has the figures.</para>
/// </remarks>
internal static class ScholarScores
{
    public static double Alliance(double attention, double balance) => Logistic(attention + (0.3 * balance) - 1.5);

    public static double Rivalry(TieTally tally, double attention, double balance) =>
        Logistic(Math.Log(1 + tally[QuadClass.VerbalConflict]) + (0.5 * attention) - (0.3 * balance) - 3.5);

    public static double Dispute(TieTally tally, double attention, double balance) => Logistic(
        Math.Log(1 + tally[QuadClass.MaterialConflict]) + (0.5 * Math.Log(1 + tally.MilitaryConflict)) +
        (0.5 * attention) - balance - 2.5);

    private static double Logistic(double score) => 1 / (1 + Math.Exp(-score));
}
