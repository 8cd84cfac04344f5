namespace Entente.Records.Import;

/// <summary>What one row of a dataset became: an event, a problem, or neither, when it reports no act.</summary>
internal readonly record struct ImportRow(ImportedEvent? Event, Problem? Problem)
{
    /// <summary>A row that is sound and reports no political act: a mere statement.</summary>
    public static ImportRow NoAct { get; }

    public static ImportRow Of(ImportedEvent imported) => new(imported, null);

    public static ImportRow Of(Problem problem) => new(null, problem);
}
