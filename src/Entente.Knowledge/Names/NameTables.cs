namespace Entente.Knowledge.Names;

/// <summary>Names and roles over one vocabulary.</summary>
internal sealed class NameTables
{
    public Vocabulary Vocabulary { get; } = new();

    public NameTrie Names { get; } = new();

    public NameTrie Roles { get; } = new();
}
