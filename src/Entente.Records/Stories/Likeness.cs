namespace Entente.Records.Stories;

/// <summary>How alike two documents are, and what one is to the other.</summary>
/// <remarks>The bounds were found on half of the news copies; docs/records.md tells how far each is from what it parts,
/// on both halves.</remarks>
/// <param name="Score">What is shared, 0…1; above 1 for a copy, so that copies are preferred.</param>
/// <param name="Kind">What the later one is; <see cref="StoryKind.Original"/> when they tell different stories.</param>
internal readonly record struct Likeness(double Score, StoryKind Kind)
{
    /// <summary>News is retold within days; what looks alike later is the next turn of it.</summary>
    public const int WindowDays = 7;

    // Shares of the shorter text's runs of three words. Copies that were cut or slightly edited keep half and more,
    // those that a machine reworded a fifth.
    private const double CopyShingles = 0.5;
    private const double SpunShingles = 0.15;

    // Whoever rewords leaves few runs of eight words; a follow-up takes whole sentences over from yesterday.
    private const double FewRuns = 0.05;
    private const double RunsOfShingles = 0.4;

    // Weighted names, numbers and words, of the whole texts and of what the leads find in the other's beginning. A
    // machine that exchanges words leaves the names; the longer ago, the more must agree.
    private const double SpunWhole = 0.25;
    private const double SpunLead = 0.3;
    private const double RetoldWhole = 0.35;
    private const double RetoldLead = 0.36;
    private const double EachDay = 0.01;

    // Of four and more numbers in both leads half must be found again: tomorrow's report has other figures.
    private const int EnoughNumbers = 4;
    private const double NumbersShared = 0.5;

    // The share counts the shorter text, a little of the longer too: a day's live blog holds the names of every
    // article.
    private const double LongerCounts = 0.25;

    // Four names that no common list has: less can be chance.
    private const int LeastWeight = 4 * 255;

    private static readonly Likeness None = new(0, StoryKind.Original);

    public static Likeness Of(Profile earlier, Profile later)
    {
        var shingles = Sketch.Share(earlier.Shingles, later.Shingles);
        if (shingles >= CopyShingles)
            return new Likeness(1 + shingles, StoryKind.Copy);
        var days = earlier.Place.DaysTo(later.Place) ?? WindowDays;
        if (days > WindowDays)
            return None;
        var common = Common.Of(earlier, later);
        if (common.Weight < LeastWeight || IsCarriedOver(shingles, Sketch.Share(earlier.Runs, later.Runs)))
            return None;
        var (whole, lead) = (Whole(common, earlier, later), Lead(common, earlier, later));
        if (shingles >= SpunShingles && whole >= SpunWhole && lead >= SpunLead)
            return new Likeness(whole, StoryKind.Spun);
        var isRetold = whole >= RetoldWhole + (EachDay * days) && lead >= RetoldLead &&
            NumbersAgree(common, earlier, later);
        return isRetold ? new Likeness(whole, StoryKind.Rewrite) : None;
    }

    private static bool IsCarriedOver(double shingles, double runs) =>
        runs > FewRuns && runs > RunsOfShingles * shingles;

    private static double Whole(Common common, Profile one, Profile other)
    {
        var (less, more) = (Math.Min(one.Weight, other.Weight), Math.Max(one.Weight, other.Weight));
        return common.Weight / (Math.Pow(less, 1 - LongerCounts) * Math.Pow(more, LongerCounts));
    }

    private static double Lead(Common common, Profile one, Profile other) => Math.Sqrt(
        (double)common.OneLead / Math.Max(1, one.LeadWeight) * common.OtherLead / Math.Max(1, other.LeadWeight));

    private static bool NumbersAgree(Common common, Profile one, Profile other) =>
        one.LeadNumbers + other.LeadNumbers is var all &&
        (all < EnoughNumbers || common.Numbers >= NumbersShared * all);
}
