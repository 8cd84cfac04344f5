namespace Entente.Records.Stories;

/// <summary>The keys under which documents are listed: those that share enough of them are compared.</summary>
internal static class StoryKeys
{
    private const int KindShift = 32;
    private const long TermKind = 1L << KindShift;

    public static IEnumerable<long> OfTerms(IEnumerable<uint> terms) => terms.Select(term => TermKind | term);

    public static IEnumerable<long> OfBands(uint[] bands) =>
        bands.Select((hash, band) => ((band + 2L) << KindShift) | hash);

    /// <summary>Whether the key stands for a name, number or word, not for a band of the wording.</summary>
    public static bool IsTerm(long key) => key >> KindShift == 1;
}
