using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>One form in which a store's events leave the program.</summary>
public interface IExport
{
    /// <summary>What the command line calls it: <c>events-csv</c>.</summary>
    string Name { get; }

    /// <summary>Writes the events of a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="query">Which events.</param>
    /// <param name="knowledge">States and their numbers in other datasets.</param>
    /// <param name="output">Where to; lines end with LF whatever the system.</param>
    void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output);
}
