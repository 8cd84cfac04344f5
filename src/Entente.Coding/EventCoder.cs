using Entente.Coding.Acts;
using Entente.Coding.Casualties;
using Entente.Coding.Certainty;
using Entente.Coding.Dates;
using Entente.Coding.Frames;
using Entente.Coding.Framings;
using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Coding.Voices;
using Entente.Knowledge;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Finds in a document's sentences who did what to whom, when, where, said by whom, and whether it happened.
/// </summary>
/// <remarks>
/// Rules over dependency trees and the tables of <c>knowledge/</c>; nothing is kept between documents, so one coder
/// serves all threads. How a human would code the same is in <c>docs/coding.md</c>.
/// </remarks>
/// <param name="knowledge">Actors, ontology and lexicon.</param>
public sealed class EventCoder(KnowledgeBase knowledge)
{
    private readonly ActorResolver _resolver = new(knowledge.Actors);
    private readonly VoiceReader _voices = new(knowledge.Lexicon.Attitudes, knowledge.Lexicon.Supports);
    private readonly ConfidenceModel _confidence = new(knowledge.Lexicon.Confidence);

    /// <summary>Codes a document.</summary>
    /// <param name="document">The document; dates count from its date, offsets into its text.</param>
    /// <param name="sentences">Its sentences in order, as the language station read them from the same text.</param>
    /// <returns>The events in order of their sentences and triggers.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CodedDocument Code(Document document, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var memory = new Memory();
        var events = new List<CodedEvent>();
        var explanations = new List<Explanation>();
        var framings = new List<Framing>();
        var framing = new FramingReader(document, knowledge, _voices);
        EventDate? stated = null;
        var narrative = new Narrative();
        for (var index = 0; index < sentences.Count; index++)
        {
            var sentence = Headlines.Completed(sentences[index], IsSomebody(sentences[index]));
            var dates = new DateOfAct(sentence, document.Date, stated, narrative.Date);
            stated = dates.LastStated;
            narrative.GoOn(dates);
            var parties = new PartyReader(sentence, document, _resolver, memory, knowledge.Peoples, IsAct(sentence));
            foreach (var (found, explanation) in CodeSentence(document, sentence, index + 1, parties, dates))
            {
                explanations.Add(explanation);
                if (found is not null)
                    events.Add(found);
            }

            framings.AddRange(framing.Read(sentence, index + 1, parties, dates));
            memory.Remember(parties.Mentions);
        }

        return new CodedDocument(document, sentences, Repetition.Link(events))
        {
            Explanations = explanations,
            Framings = framings,
        };
    }

    /// <summary>
    /// Whether a common noun names an act by the lexicon and nobody by the roles: "operations", "deal".
    /// </summary>
    private Func<int, bool> IsAct(Sentence sentence) => index =>
        sentence.Tokens[index] is { Upos: "NOUN" } token &&
        knowledge.Lexicon.FramesOf(WordKind.Noun, token.Lemma.ToLowerInvariant()).Count > 0 &&
        knowledge.Actors.MatchRole([token.Form], 0) is null;

    private Func<int, bool> IsSomebody(Sentence sentence) => index =>
        knowledge.Actors.Match([sentence.Tokens[index].Form], 0) is not null;

    private IEnumerable<(CodedEvent? Found, Explanation Explanation)> CodeSentence(
        Document document, Sentence sentence, int number, PartyReader parties, DateOfAct dates)
    {
        var places = new PlaceReader(sentence, document.Date, knowledge.Actors);
        var frames = new FrameReader(sentence, parties, places, knowledge.Lexicon);
        var candidates = frames.Read();
        var writer = new EventWriter(
            document,
            sentence,
            number,
            parties,
            places,
            new CasualtyReader(sentence, knowledge.Lexicon.Classes),
            _confidence);
        foreach (var miss in frames.Misses)
            yield return (null, writer.Explain(miss));
        if (candidates.Count == 0)
            yield break;
        foreach (var candidate in Absorption.Apply(sentence, candidates, knowledge.Lexicon.Classes))
        {
            var refusal = Admission.Refusal(candidate);
            var found = refusal.Length == 0 ? Write(sentence, candidate, writer, dates) : null;
            yield return (found, writer.Explain(candidate, refusal));
        }
    }

    private CodedEvent Write(Sentence sentence, Candidate candidate, EventWriter writer, DateOfAct dates)
    {
        var voice = _voices.Read(sentence, candidate.Act);
        if (candidate.IsUnderWay)
            voice = voice with { Status = EventStatus.Actual };
        var found = writer.Write(candidate, voice, dates.Of(candidate.Act));
        return Promises.Read(found, voice, writer.IsOwnWord(voice, candidate), knowledge.Ontology);
    }
}
