namespace Entente.Evaluation.Scoring;

/// <summary>How far what was found covers what should have been found.</summary>
/// <param name="Hits">Found and wanted.</param>
/// <param name="Found">Found in all.</param>
/// <param name="Wanted">Wanted in all.</param>
internal readonly record struct Overlap(int Hits, int Found, int Wanted)
{
    /// <summary>Share of the found that was wanted, 0…1; 0 when nothing was found.</summary>
    public double Precision => (double)Hits / Math.Max(1, Found);

    /// <summary>Share of the wanted that was found, 0…1; 0 when nothing was wanted.</summary>
    public double Recall => (double)Hits / Math.Max(1, Wanted);

    /// <summary>Harmonic mean of precision and recall, 0…1.</summary>
    public double F1 => 2 * Precision * Recall / Math.Max(1e-9, Precision + Recall);

    /// <summary>Compares two multisets: a thing wanted twice must be found twice.</summary>
    /// <param name="wanted">The gold.</param>
    /// <param name="found">The prediction; order means nothing.</param>
    public static Overlap Of<T>(IReadOnlyCollection<T> wanted, IReadOnlyCollection<T> found) where T : notnull
    {
        var left = wanted.CountBy(item => item).ToDictionary();
        var hits = 0;
        foreach (var item in found)
        {
            if (left.GetValueOrDefault(item) <= 0)
                continue;
            left[item]--;
            hits++;
        }

        return new Overlap(hits, found.Count, wanted.Count);
    }
}
