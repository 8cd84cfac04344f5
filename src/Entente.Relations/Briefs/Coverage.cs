namespace Entente.Relations.Briefs;

/// <summary>Who tells, and how well the record covers the two.</summary>
/// <param name="Level"><c>none</c>, <c>thin</c> (one source or under 10 acts between them), <c>fair</c> or <c>good</c>
/// (five sources and 100 acts).</param>
/// <param name="Publishers">Sources, the one with most documents first.</param>
/// <param name="FirstPublished">Earliest day of publication; null when unknown.</param>
/// <param name="LastPublished">Latest day of publication.</param>
/// <param name="DatedByDocument">Acts that only the day of publication dates.</param>
/// <param name="Undated">Acts that no date places in time: undated ones, and those that only the day of publication
/// dates in a document that looks back over years; they are in no phase.</param>
public sealed record Coverage(
    string Level,
    IReadOnlyList<Publisher> Publishers,
    DateOnly? FirstPublished,
    DateOnly? LastPublished,
    int DatedByDocument,
    int Undated);
