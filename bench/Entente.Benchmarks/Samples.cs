using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;
using Entente.Records.Documents;
using Entente.Records.Reading;

namespace Entente.Benchmarks;

/// <summary>The news items that come with the project: the same input for every benchmark.</summary>
internal static class Samples
{
    /// <summary>The items as read from their files, in the order of the files' names.</summary>
    public static Document[] Documents() =>
        [.. new DocumentReader().Read(Path.Combine(Root(), "samples", "russia-iran"))
            .Select(outcome => outcome.Document).OfType<Document>()];

    /// <summary>The items parsed and coded.</summary>
    /// <param name="knowledge">Actors, ontology and lexicon.</param>
    public static CodedDocument[] Coded(KnowledgeBase knowledge)
    {
        var coder = new DocumentCoder(EnglishParser.LoadShipped().Parse, new EventCoder(knowledge).Code);
        return Array.ConvertAll(Documents(), coder.Code);
    }

    // Benchmarks run from a folder of their own, somewhere below the root.
    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Entente.slnx")))
                return folder;
        }

        throw new DirectoryNotFoundException($"{AppContext.BaseDirectory}: not below a folder with Entente.slnx.");
    }
}
