namespace Entente.Records.Import.Rows;

/// <summary>Where events took place.</summary>
internal sealed class Site(string name, string country)
{
    public string Name { get; } = name;

    public string Country { get; } = country;

    /// <summary>Its key in the store; 0 before it is there.</summary>
    public long Key { get; set; }
}
