using Entente.Knowledge.Actors;
using Entente.Knowledge.Datasets;
using Entente.Knowledge.Events;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge;

/// <summary>What the program knows: who is who on which day, and how acts are called.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class KnowledgeBase
{
    private KnowledgeBase(TableFolder folder, List<Problem> problems)
    {
        Problems = problems;
        States = StateTable.From(folder.Read("states.tsv", TableForm.States), problems);
        Actors = new ActorTables(folder, States, problems).Index();
        Ontology = new Ontology(new OntologyTables(folder, problems));
        Lexicon = new Lexicon(new LexiconTables(folder, Ontology, problems));
        Datasets = new DatasetWords(folder, States, problems);
    }

    /// <summary>States by code and by the datasets' numbers.</summary>
    public StateTable States { get; }

    /// <summary>Names and roles, found in text.</summary>
    public ActorIndex Actors { get; }

    /// <summary>PLOVER's types, modes and contexts, and CAMEO's codes.</summary>
    public Ontology Ontology { get; }

    /// <summary>How English says that something was done.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The names, codes and labels that event datasets alone use.</summary>
    public DatasetWords Datasets { get; }

    /// <summary>What was wrong with the tables, in the order it was met; what they say besides is loaded.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Reads a folder of tables.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="overlays">Folders laid over it, the last on top: their rows are added, and a row with the same key
    /// replaces ours. They need not hold every table.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    public static KnowledgeBase Load(string directory, params string[] overlays)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(overlays);
        foreach (var folder in (IEnumerable<string>)[directory, .. overlays])
        {
            if (!Directory.Exists(folder))
                throw new DirectoryNotFoundException($"{folder}: no such folder of tables.");
        }

        var problems = new List<Problem>();
        return new KnowledgeBase(new TableFolder(directory, overlays, problems), problems);
    }

    /// <summary>Reads the tables that came with the program.</summary>
    /// <param name="overlays">Folders laid over them, the last on top.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    public static KnowledgeBase LoadShipped(params string[] overlays) =>
        Load(Path.Combine(AppContext.BaseDirectory, "knowledge"), overlays);

    /// <summary>Reads a folder of tables only to say what is wrong with it.</summary>
    /// <param name="directory">The folder, complete.</param>
    /// <returns>Empty when every line can be used.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<Problem> Check(string directory) => Load(directory).Problems;
}
