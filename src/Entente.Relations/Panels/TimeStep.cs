namespace Entente.Relations.Panels;

/// <summary>The length of a row's period in a panel and of a bin in the search for phases.</summary>
public enum TimeStep
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
