using Entente.Knowledge;

namespace Entente.Records.Import;

/// <summary>Imports texts as files of datasets into an empty store.</summary>
internal sealed class Imports : IDisposable
{
    public static readonly KnowledgeBase Knowledge = KnowledgeBase.LoadShipped();

    private readonly Scratch _scratch = new();

    public EventStore Store { get; } = EventStore.OpenTemporary();

    public string File(string name, string content) => _scratch.Write(name, content);

    public ImportSummary Read(string dataset, string content, string name = "rows.txt") =>
        new DatasetImport(Store, Knowledge).Import(dataset, [File(name, content)]);

    public StoredEvent Single() => Store.Events(EventQuery.All).ShouldHaveSingleItem();

    public void Dispose()
    {
        Store.Dispose();
        _scratch.Dispose();
    }
}
