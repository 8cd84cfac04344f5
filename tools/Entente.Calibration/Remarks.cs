namespace Entente.Calibration;

/// <summary>The head of a fitted table: what it is, and how it came about.</summary>
internal static class Remarks
{
    private const string Command = "dotnet run -c Release --project tools/Entente.Calibration -- --reference DATA/reference";

    public static IEnumerable<string> Of(IReadOnlyList<Sample> samples) =>
    [
        "Log-odds that a dyad is one that scholars record, from counts of acts alone; docs/relations.md explains both",
        "steps. A figure below least counts as least, one above most as most. It adds slope x figure and, for every bend",
        "at:change, change x (figure - at) where the figure is above at. All parts of a score and step and its constant",
        "are summed.",
        $"Written by: {Command} --scores src/Entente.Relations/Scores/scores.tsv FILE=YEAR ...",
        $"Fitted on {Named(samples)} against ATOP defence pacts, Thompson's strategic rivalries and COW disputes.",
    ];

    public static IEnumerable<string> OfKinds(IReadOnlyList<Sample> samples) =>
    [
        "What each figure of the record counts for each kind of tie, in log-odds for one unit of it; docs/relations.md",
        "explains it. set: by hand, from the definitions; used where the record tells of few states. among: where it tells",
        "of many, for alliance, entente, rivalry and armed hostility fitted to what scholars recorded, from the set weight",
        "on and keeping its sign.",
        $"Written by: {Command} --kinds src/Entente.Relations/Ties/kinds.tsv FILE=YEAR ...",
        $"Fitted on {Named(samples)} against ATOP treaties, Thompson's strategic rivalries and COW disputes.",
    ];

    private static string Named(IReadOnlyList<Sample> samples) =>
        string.Join(" and ", samples.Select(sample => $"{sample.Name} ({sample.Cases.Count} dyads)"));
}
