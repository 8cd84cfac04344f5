namespace Entente.Records.Export;

/// <summary>What one row of a panel stands for.</summary>
public enum PanelPeriod
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,
}
