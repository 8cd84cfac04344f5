using Entente.Knowledge;
using Entente.Language;
using Entente.Records;
using Entente.Records.Reading;

namespace Entente.Cli.Running;

/// <summary>What a command needs to read and code, loaded when first asked for.</summary>
internal sealed class Stations
{
    private readonly Lazy<Task<EnglishParser>> _parser = new(() => Task.Run(EnglishParser.LoadShipped));
    private readonly Lazy<KnowledgeBase> _knowledge;
    private readonly Lazy<CoderVersion> _version;

    /// <param name="overlays">The user's own knowledge folders, later ones over earlier ones.</param>
    public Stations(params string[] overlays)
    {
        _knowledge = new(() => Load(overlays));
        _version = new(() => new CoderVersion(Versions.Coder(), Versions.Knowledge(overlays)));
    }

    public EnglishParser Parser => _parser.Value.GetAwaiter().GetResult();

    public KnowledgeBase Knowledge => _knowledge.Value;

    /// <summary>The whole way from a document to its events.</summary>
    public DocumentCoder Documents()
    {
        var knowledge = Knowledge; // read here while the model loads on its own thread
        return DocumentCoder.Of(Parser, knowledge);
    }

    /// <summary>What this coder with these tables is called, so that a store knows what to code again.</summary>
    public CoderVersion Version => _version.Value;

    /// <summary>Begins to load the language model on another thread, while this one reads the knowledge.</summary>
    public Stations Warm()
    {
        _ = _parser.Value;
        return this;
    }

    /// <summary>The English name of a state or organisation; the code itself where the tables do not say.</summary>
    public string NameOf(string code) => Knowledge.States.Find(code)?.Name ?? Organisations.NameOf(code);

    private static KnowledgeBase Load(string[] overlays)
    {
        var knowledge = KnowledgeBase.LoadShipped(overlays);
        foreach (var problem in knowledge.Problems)
            Answer.Tell(problem.ToString());
        return knowledge;
    }
}
