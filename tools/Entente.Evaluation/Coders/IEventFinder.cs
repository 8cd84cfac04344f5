using Entente.Coding;

namespace Entente.Evaluation.Coders;

/// <summary>Whoever codes the events that are to be scored.</summary>
internal interface IEventFinder
{
    /// <summary>Codes one text.</summary>
    /// <param name="document">The text.</param>
    FoundEvents Find(Document document);
}
