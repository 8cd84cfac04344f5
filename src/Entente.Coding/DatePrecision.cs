namespace Entente.Coding;

/// <summary>How exactly a text dates an event.</summary>
public enum DatePrecision
{
    /// <summary>No date is known.</summary>
    Unknown,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>Within a week.</summary>
    Week,

    /// <summary>Within a month.</summary>
    Month,

    /// <summary>Within a year.</summary>
    Year,

    /// <summary>A stated span of several days, months or years: "throughout the 1980–88 war".</summary>
    Range,

    /// <summary>The text gives none: the document's date stands in.</summary>
    Document,
}
