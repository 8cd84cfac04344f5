using Entente.Knowledge.Phrases;

namespace Entente.Knowledge.Actors;

/// <summary>Says who a phrase means: its head gives the sector, what is tied to the head gives the state.</summary>
/// <remarks>Holds no state between phrases; safe to share between threads.</remarks>
/// <param name="index">The names and roles.</param>
public sealed class ActorResolver(ActorIndex index)
{
    /// <summary>Who a phrase by itself means, as in an actor list: a bare state has no sector.</summary>
    /// <param name="phrase">The phrase as written: "four Saudi men", "Turkey's Erdoğan".</param>
    /// <param name="context">Text around it; the state it names most stands in where the phrase names none.</param>
    /// <param name="date">When it was written; null when unknown, and then offices count as the tables last knew
    /// them.</param>
    /// <param name="countryHint">Code or name of the state that the text is about; null for none. It goes before the
    /// context.</param>
    /// <returns>What is known; country and sector are empty where it is not, and <see cref="ActorReading.Why"/> says
    /// why.</returns>
    public ActorReading Resolve(string phrase, string context = "", DateOnly? date = null, string? countryHint = null)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(context);
        var words = PhraseCutter.Cut(phrase);
        if (words.Count == 0)
            return ActorReading.Unknown(Reasons.NoWords);
        var found = new Phrase(words, index, date);
        var setting = new Setting(date, CountryHint.CodeOf(index, countryHint, context, date), IsParty: false);
        return new PhraseReader(index, found, setting).Read(found.HeadOf(0, words.Count), 0, words.Count);
    }

    /// <summary>Who a phrase means that takes part in an act: a state by name is its government.</summary>
    /// <param name="words">The words of the phrase as written, in order; its marks may be among them.</param>
    /// <param name="headIndex">Position of the head word in <paramref name="words"/>.</param>
    /// <param name="context">Text around it; may be empty.</param>
    /// <param name="date">When it was written; null when unknown.</param>
    /// <param name="countryHint">Code or name of the state that the text is about; null for none.</param>
    /// <returns>What is known; country and sector are empty where it is not.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The head lies outside the words.</exception>
    public ActorReading Resolve(
        IReadOnlyList<string> words, int headIndex, string context = "", DateOnly? date = null,
        string? countryHint = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentOutOfRangeException.ThrowIfNegative(headIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(headIndex, words.Count);
        var setting = new Setting(date, CountryHint.CodeOf(index, countryHint, context, date), IsParty: true);
        return new PhraseReader(index, new Phrase(words, index, date), setting).Read(headIndex, 0, words.Count);
    }
}

/// <summary>What surrounds a phrase.</summary>
/// <param name="Date">When it was written.</param>
/// <param name="Hint">Code of the state that the text is about; empty for none.</param>
/// <param name="IsParty">Whether it takes part in an act, so that a state's name means its government.</param>
internal sealed record Setting(DateOnly? Date, string Hint, bool IsParty);
