using Entente.Knowledge.Actors;
using Entente.Knowledge.Checks;
using Entente.Knowledge.Datasets;
using Entente.Knowledge.Events;
using Entente.Knowledge.Framings;
using Entente.Knowledge.Tables;

namespace Entente.Knowledge;

/// <summary>What the program knows: who is who on which day, and how acts are called.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class KnowledgeBase
{
    private static string Shipped => Path.Combine(AppContext.BaseDirectory, "knowledge");

    private KnowledgeBase(string directory, string[] overlays)
    {
        // The event lexicon asks nothing of the tables of names, so both are read at once.
        var events = Task.Run(() => EventsOf(directory, overlays));
        var problems = new List<Problem>();
        var folder = new TableFolder(directory, overlays, problems);
        States = StateTable.From(folder.Read("states.tsv", TableForm.States), problems);
        Actors = new ActorTables(folder, States, problems).Index();
        Peoples = new Peoples(folder, States, problems);
        Datasets = new DatasetWords(folder, States, problems);
        Framings = new FramingWords(folder, problems);
        (Ontology, Lexicon, var found) = events.GetAwaiter().GetResult();
        Problems = [.. problems, .. found];
    }

    /// <summary>States by code and by the datasets' numbers.</summary>
    public StateTable States { get; }

    /// <summary>Names and roles, found in text.</summary>
    public ActorIndex Actors { get; }

    /// <summary>Peoples of several states, or of one that does not bear their name.</summary>
    public Peoples Peoples { get; }

    /// <summary>PLOVER's types, modes and contexts, and CAMEO's codes.</summary>
    public Ontology Ontology { get; }

    /// <summary>How English says that something was done.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>How English calls what binds two states.</summary>
    public FramingWords Framings { get; }

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

        return new KnowledgeBase(directory, overlays);
    }

    /// <summary>Reads the tables that came with the program.</summary>
    /// <param name="overlays">Folders laid over them, the last on top.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    public static KnowledgeBase LoadShipped(params string[] overlays) =>
        Load(Shipped, overlays);

    private static (Ontology Ontology, Lexicon Lexicon, List<Problem> Problems) EventsOf(
        string directory, string[] overlays)
    {
        var problems = new List<Problem>();
        var folder = new TableFolder(directory, overlays, problems);
        var ontology = new Ontology(new OntologyTables(folder, problems));
        return (ontology, new Lexicon(new LexiconTables(folder, ontology, problems)), problems);
    }

    /// <summary>Reads a folder of tables only to say what is wrong with it, more strictly than loading
    /// does.</summary>
    /// <remarks>A folder without <c>states.tsv</c> is taken for an overlay and checked as it lies over the tables that
    /// came with the program.</remarks>
    /// <param name="directory">The folder.</param>
    /// <returns>Empty when every line can be used, no dates overlap and no name stands twice.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<Problem> Check(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var isOverlay = !File.Exists(Path.Combine(directory, "states.tsv"));
        var (lowest, overlays) = isOverlay ? (Shipped, new[] { directory }) : (directory, []);
        var loaded = Load(lowest, overlays).Problems;
        if (isOverlay && !Directory.EnumerateFiles(directory, "*.tsv", SearchOption.AllDirectories).Any())
            return [Knowledge.Problems.NoTables(directory)];
        return [.. loaded, .. FolderCheck.Find(lowest, overlays)];
    }
}
