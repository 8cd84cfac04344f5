namespace Entente.Knowledge.Names;

/// <summary>Names and roles over one vocabulary.</summary>
internal sealed class NameTables
{
    public NameTables() => Leaders = new Surnames(Vocabulary);

    public Vocabulary Vocabulary { get; } = new();

    public NameTrie Names { get; } = new(1 << 16);

    public NameTrie Roles { get; } = new(1 << 12);

    public Surnames Leaders { get; }
}
