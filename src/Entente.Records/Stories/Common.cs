namespace Entente.Records.Stories;

/// <summary>What two documents have in common.</summary>
/// <param name="Weight">Weight of the terms that both have.</param>
/// <param name="OneLead">Of the first one's lead, what the other's beginning has.</param>
/// <param name="OtherLead">Of the other's lead, what the first one's beginning has.</param>
/// <param name="Numbers">Numbers of either lead that the other's beginning has.</param>
internal readonly record struct Common(int Weight, int OneLead, int OtherLead, int Numbers)
{
    public static Common Of(Profile one, Profile other)
    {
        var common = default(Common);
        for (int i = 0, j = 0; i < one.Terms.Length && j < other.Terms.Length;)
        {
            var (first, second) = (one.Terms[i], other.Terms[j]);
            if (first.Hash == second.Hash)
                common = common.With(first, second);
            i += first.Hash <= second.Hash ? 1 : 0;
            j += first.Hash >= second.Hash ? 1 : 0;
        }

        return common;
    }

    private Common With(Term first, Term second)
    {
        var inFirst = first.Is(TermMark.Lead) && second.Is(TermMark.Beginning);
        var inSecond = second.Is(TermMark.Lead) && first.Is(TermMark.Beginning);
        var numbers = (inFirst ? 1 : 0) + (inSecond ? 1 : 0);
        return new Common(
            Weight + first.Weight,
            OneLead + (inFirst ? first.Weight : 0),
            OtherLead + (inSecond ? second.Weight : 0),
            Numbers + (first.Is(TermMark.Number) ? numbers : 0));
    }
}
