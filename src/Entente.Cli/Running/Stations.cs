using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;
using Entente.Records.Reading;

namespace Entente.Cli.Running;

/// <summary>What a command needs to read and code, loaded when first asked for.</summary>
internal sealed class Stations
{
    private readonly Lazy<Task<EnglishParser>> _parser = new(() => Task.Run(EnglishParser.LoadShipped));
    private readonly Lazy<KnowledgeBase> _knowledge;
    private readonly Lazy<EventCoder> _coder;

    /// <param name="overlays">The user's own knowledge folders, later ones over earlier ones.</param>
    public Stations(params string[] overlays)
    {
        _knowledge = new(() => Load(overlays));
        _coder = new(() => new EventCoder(Knowledge));
    }

    public EnglishParser Parser => _parser.Value.GetAwaiter().GetResult();

    public KnowledgeBase Knowledge => _knowledge.Value;

    /// <summary>The whole way from a document to its events.</summary>
    public DocumentCoder Documents =>
        new(text => Parser.Parse(text), (document, sentences) => _coder.Value.Code(document, sentences));

    /// <summary>A name for this coder with these tables, so that a store knows what to code again.</summary>
    public string CoderName => $"entente {Versions.Program}, {Knowledge.Lexicon.Frames.Count} frames";

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
