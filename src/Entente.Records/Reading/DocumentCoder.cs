using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;
using Entente.Records.Documents;

namespace Entente.Records.Reading;

/// <summary>From a document to its events: boilerplate masked, language checked, sentences parsed, events
/// coded.</summary>
/// <remarks>Safe for several threads when the two functions are. A document in another language is kept without
/// sentences.</remarks>
/// <param name="parse">Text in, sentences out; the parser.</param>
/// <param name="code">A document and its sentences in, its events out; the coder.</param>
public sealed class DocumentCoder(
    Func<string, IReadOnlyList<Sentence>> parse,
    Func<Document, IReadOnlyList<Sentence>, CodedDocument> code)
{
    /// <summary>The coder that the program ships: parser, actors, lexicon.</summary>
    /// <param name="parser">The parser with its model.</param>
    /// <param name="knowledge">Actors, ontology and lexicon.</param>
    public static DocumentCoder Of(EnglishParser parser, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(knowledge);
        return new DocumentCoder(parser.Parse, new EventCoder(knowledge).Code);
    }

    /// <summary>Codes one document.</summary>
    /// <param name="document">The document as read.</param>
    /// <returns>The document with its language filled in, its sentences and events; offsets count into its text as
    /// given.</returns>
    public CodedDocument Code(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var language = document.Language.Length > 0 ? document.Language : LanguageGuess.Of(document.Text);
        var known = document with { Language = language };
        return LanguageGuess.IsEnglish(language)
            ? code(known, parse(Boilerplate.Mask(document.Text)))
            : new CodedDocument(known, [], []);
    }
}
