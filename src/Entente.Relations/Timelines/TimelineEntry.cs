namespace Entente.Relations.Timelines;

/// <summary>One act in one line.</summary>
/// <param name="Date">First possible day; null when nothing dates it.</param>
/// <param name="DateEnd">Last possible day, included.</param>
/// <param name="DatePrecision"><c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>, <c>range</c>, <c>document</c> (the
/// text gives no date and the day of publication stands in) or <c>unknown</c>.</param>
/// <param name="Text">Who did what to whom, and whether it took place: <c>Iran → Russia: military aid “ship” (planned,
/// says the US administration)</c>.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Quad">Quad class.</param>
/// <param name="Goldstein">−10 … 10; null when unknown.</param>
/// <param name="Status"><c>actual</c>, <c>planned</c>, <c>hypothetical</c> or <c>negated</c>.</param>
/// <param name="ReportedBy">Who says so; empty when the writer does.</param>
/// <param name="Actors">Codes of those who act.</param>
/// <param name="Recipients">Codes of those to whom.</param>
/// <param name="Reports">How many documents report it.</param>
/// <param name="Evidence">The sentences that say so.</param>
public sealed record TimelineEntry(
    DateOnly? Date,
    DateOnly? DateEnd,
    string DatePrecision,
    string Text,
    string Type,
    string Quad,
    double? Goldstein,
    string Status,
    string ReportedBy,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    int Reports,
    IReadOnlyList<Evidence> Evidence);
