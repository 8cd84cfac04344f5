namespace Entente.Records.Stories;

/// <summary>How alike two documents are, and what one is to the other.</summary>
/// <param name="Score">What is shared of the shorter one, 0…1; above 1 for a copy, so that copies are
/// preferred.</param>
/// <param name="Kind">What the later one is; <see cref="StoryKind.Original"/> when they tell different stories.</param>
internal readonly record struct Likeness(double Score, StoryKind Kind)
{
    // Shares of the shorter text's runs of three words. Copies that were cut or slightly edited keep half and more,
    // those that a machine reworded a fifth, retellings of the same news under a sixth.
    private const double CopyShingles = 0.5;
    private const double SpunShingles = 0.18;

    // Share of the weighted names, numbers and words. Retellings lie above 0.39, other articles of the same days and
    // the same conflict below 0.38, but for follow-ups that tell yesterday's news again.
    private const double SameNews = 0.38;

    // The share counts the shorter text, a little of the longer too: a day's live blog holds the names of every
    // article.
    private const double LongerCounts = 0.25;

    // Four names that no other document has: less can be chance.
    private const double LeastWeight = 20;

    // News is retold within days; what looks alike later is the next turn of it.
    private const int WindowDays = 7;

    private static readonly Likeness None = new(0, StoryKind.Original);

    public static Likeness Of(Profile earlier, Profile later, Vocabulary vocabulary)
    {
        var shingles = Share(earlier.Shingles, later.Shingles);
        if (shingles >= CopyShingles)
            return new Likeness(1 + shingles, StoryKind.Copy);
        if (!AreNear(earlier.Date, later.Date))
            return None;
        var shared = SharedWeight(earlier.Terms, later.Terms, vocabulary);
        if (shared < LeastWeight)
            return None;
        var (one, other) = (vocabulary.Weight(earlier), vocabulary.Weight(later));
        var whole = Math.Pow(Math.Min(one, other), 1 - LongerCounts) * Math.Pow(Math.Max(one, other), LongerCounts);
        var score = shared / whole;
        var kind = shingles >= SpunShingles ? StoryKind.Spun : StoryKind.Rewrite;
        return score < SameNews ? None : new Likeness(score, kind);
    }

    private static bool AreNear(DateOnly? one, DateOnly? other) =>
        one is not { } first || other is not { } second || Math.Abs(first.DayNumber - second.DayNumber) <= WindowDays;

    private static double Share(uint[] one, uint[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
                shared++;
            var step = one[i].CompareTo(other[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return (double)shared / Math.Max(1, Math.Min(one.Length, other.Length));
    }

    private static double SharedWeight(int[] one, int[] other, Vocabulary vocabulary)
    {
        var shared = 0.0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
                shared += vocabulary.Weight(one[i]);
            var step = one[i].CompareTo(other[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return shared;
    }
}
