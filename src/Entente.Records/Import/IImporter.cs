using Entente.Knowledge;

namespace Entente.Records.Import;

/// <summary>One dataset of events that can be read into a store. A new dataset is one more of these.</summary>
internal interface IImporter
{
    /// <summary>What the command line calls it, and what <see cref="StoredEvent.Origin"/> becomes.</summary>
    string Name { get; }

    /// <summary>Reads the rows of one file as they come.</summary>
    IEnumerable<ImportRow> Read(Stream stream, string file, KnowledgeBase knowledge);
}
