namespace Entente.Knowledge.Events;

/// <summary>What verbs, adjectives and nouns do to the act in their complement: plan, refuse, say.</summary>
public sealed class Attitudes
{
    private readonly Dictionary<(string Lemma, WordKind Pos, string Slot), Effect> _effects = [];

    /// <summary>The effect of a word on the act in one of its slots.</summary>
    /// <param name="lemma">The governing word, lower case; with its particle when it has one (<c>rule out</c>).</param>
    /// <param name="pos">Verb, noun or adjective.</param>
    /// <param name="slot"><c>clause</c>, <c>obj</c>, or a preposition.</param>
    /// <returns><see cref="Effect.None"/> when the table does not say.</returns>
    public Effect Of(string lemma, WordKind pos, string slot) => _effects.GetValueOrDefault((lemma, pos, slot));

    internal void Add(string lemma, WordKind pos, string slot, Effect effect) => _effects[(lemma, pos, slot)] = effect;
}
