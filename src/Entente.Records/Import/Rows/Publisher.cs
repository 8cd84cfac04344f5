namespace Entente.Records.Import.Rows;

/// <summary>Whom a dataset names as the source of rows.</summary>
internal sealed class Publisher(string name)
{
    public string Name { get; } = name;

    /// <summary>Its key in the store; 0 before it is there.</summary>
    public long Key { get; set; }
}
