namespace Entente.Records.Export;

/// <summary>The forms in which events leave the program.</summary>
public static class Exports
{
    /// <summary>All forms, by name.</summary>
    public static IReadOnlyList<IExport> All { get; } =
    [
        new EventsCsv(), new EventsJsonLines(), new IcewsTable(), new GraphMl(), new Panel(PanelPeriod.Year, "panel"),
        new Panel(PanelPeriod.Month, "panel-month"), new Panel(PanelPeriod.Day, "panel-day"),
    ];

    /// <summary>One form; null when there is none of that name.</summary>
    /// <param name="name">What the command line calls it.</param>
    public static IExport? Find(string name) => All.FirstOrDefault(export => export.Name == name);
}
