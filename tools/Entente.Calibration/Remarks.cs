namespace Entente.Calibration;

/// <summary>The head of a fitted table: what it is, and how it came about.</summary>
internal static class Remarks
{
    public static IEnumerable<string> Of(IReadOnlyList<Sample> samples) =>
    [
        "Log-odds that a dyad is one that scholars record, from counts of acts alone; docs/relations.md explains both steps.",
        "A figure below least counts as least, one above most as most. It adds slope x figure and, for every bend at:change,",
        "change x (figure - at) where the figure is above at. All parts of a score and step and its constant are summed.",
        "Written by: dotnet run -c Release --project tools/Entente.Calibration -- --reference DATA/reference --out " +
            "src/Entente.Relations/Scores/scores.tsv FILE=YEAR ...",
        "Fitted on " + string.Join(" and ", samples.Select(sample => $"{sample.Name} ({sample.Cases.Count} dyads)")) +
            " against ATOP defence pacts, Thompson's strategic rivalries and COW disputes.",
    ];
}
