using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Cli.Running;

/// <summary>What a command needs to read and code, loaded when first asked for.</summary>
/// <param name="overlays">The user's own knowledge folders, later ones over earlier ones.</param>
internal sealed class Stations(params string[] overlays)
{
    private readonly Lazy<Task<EnglishParser>> _parser = new(() => Task.Run(EnglishParser.LoadShipped));
    private readonly Lazy<KnowledgeBase> _knowledge = new(() => KnowledgeBase.LoadShipped(overlays));

    /// <summary>Begins to load the language model on another thread, while this one reads the knowledge.</summary>
    public Stations Warm()
    {
        _ = _parser.Value;
        return this;
    }

    public EnglishParser Parser => _parser.Value.GetAwaiter().GetResult();

    public KnowledgeBase Knowledge => _knowledge.Value;

    public EventCoder Coder => field ??= new EventCoder(Knowledge);
}
