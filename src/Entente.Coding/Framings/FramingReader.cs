using Entente.Coding.Dates;
using Entente.Coding.Parties;
using Entente.Coding.Trees;
using Entente.Coding.Voices;
using Entente.Knowledge;
using Entente.Knowledge.Framings;
using Entente.Language;

namespace Entente.Coding.Framings;

/// <summary>Finds in a document who calls the tie between which states what.</summary>
/// <remarks>One per document, used by one thread: it keeps which states are spoken of.</remarks>
internal sealed class FramingReader(Document document, KnowledgeBase knowledge, VoiceReader voices)
{
    // Scare quotes hold a name; more words are somebody's speech.
    private const int LongQuote = 6;

    private readonly TermFinder _terms = new(knowledge.Framings, knowledge.Lexicon);
    private readonly Focus _focus = new();

    /// <summary>The framings of the next sentence, in order.</summary>
    /// <param name="sentence">Its tree.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="parties">Who is named in it.</param>
    /// <param name="dates">The dates that it states.</param>
    public IReadOnlyList<Framing> Read(Sentence sentence, int number, PartyReader parties, DateOfAct dates)
    {
        _focus.Begin(parties.Mentions);
        // Who asks whether it is an alliance says neither.
        if (sentence.Text.EndsWith('?'))
            return [];
        return [.. _terms.Find(sentence)
            .Select(found => found.Term.Kind == FramingWords.Catalyst
                ? Catalyst(sentence, number, parties, found, dates)
                : Read(sentence, number, parties, found))
            .OfType<Framing>()];
    }

    private Framing? Catalyst(Sentence sentence, int number, PartyReader parties, NamedTie found, DateOfAct dates)
    {
        if (new CauseReader(document, sentence, parties, dates).Of(found.Head) is not { } cause)
            return null;
        var pairs = new BoundStates(sentence, parties).Of(found.Head, subject: -1, carrier: -1, speaker: -1, out _);
        var isFromContext = pairs.Count == 0;
        if (isFromContext && _focus.Pair(besides: cause.States) is { } spokenOf)
            pairs = [BoundStates.Ordered(spokenOf.First, spokenOf.Second)];
        if (pairs.Count == 0)
            return null;
        var voice = voices.Read(sentence, new Act(found.Head, IsNoun: true));
        return new Framing
        {
            Label = found.Term.Label,
            Kind = found.Term.Kind,
            Stance = found.Term.Stance,
            IsAffirmed = voice.Status != EventStatus.Negated,
            IsTentative = voice.Status is EventStatus.Hypothetical or EventStatus.Planned,
            IsQuoted = QuoteAround(sentence, found.Head) > 0,
            Speaker = voice.SpeakerIndex < 0 ? "" : parties.Read(voice.SpeakerIndex)?.Party.Text ?? "",
            IsFromContext = isFromContext,
            Cause = cause,
            Pairs = pairs,
            SentenceNumber = number,
            Start = sentence.Start,
            End = sentence.End,
        };
    }

    private Framing? Read(Sentence sentence, int number, PartyReader parties, NamedTie found)
    {
        if (new NamingVoiceReader(sentence, parties, knowledge.Framings, voices).Read(found) is not { } voice)
            return null;
        var bound = new BoundStates(sentence, parties);
        var pairs = bound.Of(found.Head, voice.Subject, voice.Carrier, voice.Speaker.Head, out var alone);
        var partner = found.Term.Stance == "hostile" ? PartnerOf(sentence, found.Head, parties) : "";
        // "Moscow trades with Iranian rivals such as Israel" names no rival of Moscow.
        if (partner.Length > 0 && bound.Of(found.Head, subject: -1, carrier: -1, speaker: -1, out _) is
            { Count: > 0 } apart && apart.All(pair => pair.First != partner && pair.Second != partner))
            pairs = apart;
        else
            partner = "";
        var isFromContext = pairs.Count == 0;
        if (isFromContext && voice.MayLeaveOpen && (bound.Named(voice.Speaker.Head) ?? _focus.Pair()) is { } spokenOf &&
            (alone.Length == 0 || alone == spokenOf.First || alone == spokenOf.Second))
            pairs = [BoundStates.Ordered(spokenOf.First, spokenOf.Second)];
        if (pairs.Count == 0)
            return null;
        _focus.Add(pairs);
        var quote = QuoteAround(sentence, found.Head);
        var speaker = Speaker(sentence, voice, parties, quote);
        return new Framing
        {
            Label = found.Term.Label,
            Kind = found.Term.Kind,
            Stance = found.Term.Stance,
            IsAffirmed = voice.IsAffirmed,
            IsTentative = voice.IsTentative,
            IsQuoted = quote > 0,
            Speaker = speaker,
            IsOthers = speaker.Length == 0 && (voice.IsOthers || quote >= LongQuote),
            IsFromContext = isFromContext,
            Partner = partner,
            Pairs = pairs,
            SentenceNumber = number,
            Start = sentence.Start,
            End = sentence.End,
        };
    }

    /// <summary>"Moscow looks for gains with Iranian rivals": Moscow.</summary>
    private static string PartnerOf(Sentence sentence, int noun, PartyReader parties)
    {
        if (sentence.Preposition(noun) is not ("with" or "from" or "among" or "to"))
            return "";
        for (var index = sentence.Tokens[noun].HeadIndex; index >= 0; index = sentence.Tokens[index].HeadIndex)
        {
            var subject = sentence.IsVerb(index) ? Clause.Subject(sentence, index) : sentence.Child(index, "nsubj");
            if (subject < 0)
                continue;
            var code = parties.Read(subject)?.Party.Country ?? "";
            return StateCodes.IsState(code) ? code : "";
        }

        return "";
    }

    private string Speaker(Sentence sentence, NamingVoice voice, PartyReader parties, int quote)
    {
        var (first, last, head) = voice.Speaker;
        if (first < 0)
            return "";
        if (sentence.Tokens[head].Upos == "PRON")
        {
            // "I call it a pact" is the writer's, unless it is quoted.
            return parties.Read(head)?.Party is { } meant && (quote > 0 || !IsFirstPerson(sentence.Tokens[head]))
                ? meant.Text
                : "";
        }

        return document.Text[sentence.Tokens[first].Start..sentence.Tokens[last].End].ReplaceLineEndings(" ");
    }

    private static bool IsFirstPerson(Token token) => token.Form.ToLowerInvariant() is "i" or "we" or "us" or "me";

    /// <summary>How many words stand in the quotation marks around a word; 0 where there are none.</summary>
    private static int QuoteAround(Sentence sentence, int index)
    {
        var open = index;
        while (open >= 0 && !IsQuote(sentence.Tokens[open]))
            open--;
        var close = index;
        while (close < sentence.Tokens.Count && !IsQuote(sentence.Tokens[close]))
            close++;
        // An even number of marks before the word: it stands between two quotations and in none.
        var before = sentence.Tokens.Take(index).Count(IsQuote);
        return open < 0 || before % 2 == 0 ? 0 : Math.Min(close, sentence.Tokens.Count) - open - 1;
    }

    private static bool IsQuote(Token token) => token.Form is "\"" or "“" or "”" or "„" or "‘" or "``" or "''";
}
