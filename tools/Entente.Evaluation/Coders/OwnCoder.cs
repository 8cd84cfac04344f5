using Entente.Coding;
using Entente.Evaluation.Scoring;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Evaluation.Coders;

/// <summary>The program's own coder, as <c>entente code</c> runs it.</summary>
/// <param name="parser">Text in, sentences out.</param>
/// <param name="knowledge">Actors, ontology and lexicon.</param>
internal sealed class OwnCoder(EnglishParser parser, KnowledgeBase knowledge) : IEventFinder
{
    private readonly EventCoder _coder = new(knowledge);

    /// <summary>Codes one text; the refusals are the acts that made no event.</summary>
    public FoundEvents Find(Document document)
    {
        var coded = _coder.Code(document, parser.Parse(document.Text));
        var refusals = coded.Explanations.Where(told => !QuadClasses.Knows(told.Outcome));
        return new FoundEvents(
            coded.Events,
            [.. refusals.Select(told => $"“{told.Trigger}” {told.Line}: {told.Outcome}")]);
    }
}
