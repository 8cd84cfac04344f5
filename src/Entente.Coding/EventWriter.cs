using Entente.Coding.Casualties;
using Entente.Coding.Certainty;
using Entente.Coding.Frames;
using Entente.Coding.Parties;
using Entente.Coding.Places;
using Entente.Coding.Trees;
using Entente.Coding.Voices;
using Entente.Language;

namespace Entente.Coding;

/// <summary>Writes down what was found in one sentence as events and explanations.</summary>
internal sealed class EventWriter(
    Document document,
    Sentence sentence,
    int number,
    PartyReader parties,
    PlaceReader places,
    CasualtyReader casualties,
    ConfidenceModel confidence)
{
    private const int DeepestWord = 8;

    private readonly PlaceOfAct _places = new(sentence, places);

    public CodedEvent Write(Candidate candidate, Voice voice, EventDate date)
    {
        var grounds = GroundsOf(candidate, voice);
        var (dead, injured) = IsHarm(candidate) && voice.Status == EventStatus.Actual
            ? casualties.Of(candidate.Act)
            : (null, null);
        return Plain(candidate, voice, date) with
        {
            Dead = dead,
            Injured = injured,
            Grounds = grounds,
            Confidence = confidence.Of(grounds),
        };
    }

    /// <summary>What is only planned, or did not happen, has no victims.</summary>
    private static bool IsHarm(Candidate candidate) =>
        candidate.Frame.Type.Name is "ASSAULT" or "PROTEST" or "COERCE" or "MOBILIZE";

    private CodedEvent Plain(Candidate candidate, Voice voice, EventDate date) => new()
    {
        Type = candidate.Frame.Type.Name,
        Mode = candidate.Frame.Mode,
        Contexts = candidate.Frame.Contexts,
        Quad = candidate.Frame.Type.Quad,
        Cameo = candidate.Frame.Cameo,
        Goldstein = candidate.Frame.Goldstein,
        Actors = [.. candidate.Actors.Select(mention => mention.Party)],
        Recipients = [.. candidate.Recipients.Select(mention => mention.Party)],
        Trigger = TriggerOf(candidate),
        Status = voice.Status,
        ReportedBy = SpeakerOf(voice, candidate),
        Date = date,
        Place = _places.Of(candidate.Act),
        SentenceNumber = number,
        Start = sentence.Start,
        End = sentence.End,
        Why = WhyOf(candidate),
    };

    public Explanation Explain(Candidate candidate, string refusal) =>
        new(number, TriggerOf(candidate), LineOf(candidate), refusal.Length == 0 ? candidate.Frame.Type.Name : refusal);

    public Explanation Explain(NearMiss miss) => new(
        number,
        sentence.Tokens[miss.Index].Form,
        $"{miss.Frame.File}:{miss.Frame.Line}",
        $"no line fits; this one asks for {miss.Failing}");

    private static string LineOf(Candidate candidate) => $"{candidate.Frame.File}:{candidate.Frame.Line}";

    private string WhyOf(Candidate candidate)
    {
        var roles = new[]
        {
            candidate.ActorSlot.Length > 0 ? $"actor from {candidate.ActorSlot}" : "",
            candidate.RecipientSlot.Length > 0 ? $"recipient from {candidate.RecipientSlot}" : "",
        };
        var parts = roles.Concat(candidate.Frame.Conditions.Select(condition => condition.ToString()))
            .Where(part => part.Length > 0)
            .Prepend($"{LineOf(candidate)} {sentence.Tokens[candidate.Act.Index].Lemma} → {candidate.Frame.Type.Name}");
        return string.Join("; ", parts);
    }

    /// <summary>The trigger's words as written, from the first to the last, when they stand together.</summary>
    private string TriggerOf(Candidate candidate)
    {
        var index = candidate.Act.Index;
        var token = sentence.Tokens[index];
        var (start, end) = (token.Start, token.End);
        if (candidate.Act.IsNoun)
            start = sentence.Tokens[Math.Max(0, index - candidate.Frame.Trigger.Count + 1)].Start;
        else if (sentence.Child(index, "compound:prt") is var particle && particle == index + 1)
            end = sentence.Tokens[particle].End;
        return document.Text[start..end];
    }

    /// <summary>Whether the word is the writer's, the actor's, or that of somebody who speaks for its state.</summary>
    public bool IsOwnWord(Voice voice, Candidate candidate) =>
        voice.SpeakerIndex < 0 || IsActor(voice.SpeakerIndex, candidate) ||
        (parties.Read(voice.SpeakerIndex)?.Party is { Country.Length: > 0 } speaker &&
            candidate.Actors.Exists(actor => actor.Party.Country == speaker.Country));

    private string SpeakerOf(Voice voice, Candidate candidate)
    {
        if (voice.SpeakerIndex < 0 || IsActor(voice.SpeakerIndex, candidate))
            return "";
        var speaker = Phrase.Of(sentence, voice.SpeakerIndex);
        return document.Text[speaker.Start(sentence)..speaker.End(sentence)];
    }

    /// <summary>"Tehran said that it …": who says so is who acts.</summary>
    private bool IsActor(int speaker, Candidate candidate)
    {
        var name = parties.Read(speaker)?.Party.Name ?? "";
        var isNoun = sentence.Tokens[speaker].Upos != "PRON";
        return candidate.Actors.Exists(actor =>
            actor.HeadIndex == speaker || (name.Length > 0 && actor.Party.Name == name) ||
            (isNoun && actor.HeadIndex > speaker && IsSelf(actor.HeadIndex)));
    }

    /// <summary>"It", "they" right under a verb of speech stand for its subject.</summary>
    private bool IsSelf(int index) =>
        sentence.Tokens[index] is { Upos: "PRON" } token && token.Form.ToLowerInvariant() is "it" or "they" or "we" &&
        sentence.Is(index, "nsubj");

    private Grounds GroundsOf(Candidate candidate, Voice voice) => new()
    {
        Specificity = candidate.Frame.Specificity,
        ActorKnown = candidate.Actors.Exists(IsKnown),
        RecipientKnown = candidate.Recipients.Exists(IsKnown),
        Guessed = candidate.Parties.Any(mention => mention.IsGuessed) ||
            candidate.ActorSlot.Contains('>', StringComparison.Ordinal) ||
            candidate.RecipientSlot.Contains('>', StringComparison.Ordinal),
        BareNoun = candidate.Act is { IsNoun: true, SupportIndex: < 0 },
        Depth = DepthOf(candidate.Act.Index),
        Length = Math.Min(sentence.Tokens.Count, DeepestWord * 10) / 10.0,
        Unreal = voice.Status != EventStatus.Actual,
        Reported = voice.SpeakerIndex >= 0,
        Material = candidate.Frame.Type.Quad.StartsWith("material", StringComparison.Ordinal),
    };

    private static bool IsKnown(Mention mention) => mention.Party.Country.Length > 0;

    private int DepthOf(int index)
    {
        var depth = 0;
        while (depth < DeepestWord && sentence.Tokens[index].HeadIndex is >= 0 and var head)
            (index, depth) = (head, depth + 1);
        return depth;
    }
}
