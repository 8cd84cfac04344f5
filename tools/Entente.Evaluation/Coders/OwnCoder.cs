using Entente.Coding;
using Entente.Evaluation.Scoring;
using Entente.Knowledge;
using Entente.Language;
using Entente.Records.Reading;

namespace Entente.Evaluation.Coders;

/// <summary>The program's own coder, as <c>entente code</c> runs it.</summary>
internal sealed class OwnCoder : IEventFinder
{
    private readonly DocumentCoder _coder;

    /// <summary>Puts the stations together.</summary>
    /// <param name="parser">Text in, sentences out.</param>
    /// <param name="knowledge">Actors, ontology and lexicon.</param>
    public OwnCoder(EnglishParser parser, KnowledgeBase knowledge) =>
        _coder = new DocumentCoder(parser.Parse, new EventCoder(knowledge).Code);

    /// <summary>Codes one text; the refusals are the acts that made no event.</summary>
    public FoundEvents Find(Document document)
    {
        var coded = _coder.Code(document);
        var refusals = coded.Explanations.Where(told => !QuadClasses.Knows(told.Outcome));
        return new FoundEvents(
            coded.Events,
            [.. refusals.Select(told => $"“{told.Trigger}” {told.Line}: {told.Outcome}")]);
    }
}
