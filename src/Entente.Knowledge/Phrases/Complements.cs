namespace Entente.Knowledge.Phrases;

/// <summary>What follows the head of a phrase, by the preposition that ties it: of Russia, backed by Iran.</summary>
internal sealed class Complements
{
    private readonly List<(string Tie, int From)> _found = [];

    public Complements(Phrase phrase, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (phrase.SpanAt(index) is { } span)
            {
                index = span.End - 1;
                continue;
            }

            if (PhraseWords.IsStop(phrase.Lower(index)))
                break;
            if (PhraseWords.IsPreposition(phrase.Lower(index)) && index + 1 < to)
                _found.Add((TieAt(phrase, index, from), index + 1));
        }
    }

    /// <summary>Where the first complement with a tie starts; −1 when there is none.</summary>
    public int StartOf(string tie)
    {
        foreach (var (found, from) in _found)
        {
            if (found == tie)
                return from;
        }

        return -1;
    }

    private static string TieAt(Phrase phrase, int index, int from)
    {
        var preposition = phrase.Lower(index);
        if (index <= from || phrase.SpanAt(index - 1) is not null)
            return preposition;
        var before = phrase.Lower(index - 1);
        if (PhraseWords.IsLeader(before) && preposition == "by")
            return "led by";
        if (!PhraseWords.IsBacker(before))
            return preposition;
        return preposition switch { "by" => "backed by", "to" => "loyal to", "with" => "linked to", _ => preposition };
    }
}
