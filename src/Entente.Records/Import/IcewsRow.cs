namespace Entente.Records.Import;

/// <summary>A row of ICEWS as it is written; empty where the file says nothing.</summary>
internal sealed record IcewsRow
{
    public string Date { get; init; } = "";

    public string Source { get; init; } = "";

    public string SourceCountry { get; init; } = "";

    public string SourceSectors { get; init; } = "";

    public string Event { get; init; } = "";

    public string Cameo { get; init; } = "";

    public double? Intensity { get; init; }

    public string Target { get; init; } = "";

    public string TargetCountry { get; init; } = "";

    public string TargetSectors { get; init; } = "";

    public string Story { get; init; } = "";

    public int Sentence { get; init; }

    public string Publisher { get; init; } = "";

    /// <summary>All that tells the event from another.</summary>
    public string Key => string.Join(
        '\t', Date, Source, SourceCountry, Event, Cameo, Target, TargetCountry, Story, Sentence, Publisher);
}
