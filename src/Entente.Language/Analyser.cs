using Entente.Language.Models;
using Entente.Language.Networks;
using Entente.Language.Tagging;

namespace Entente.Language;

/// <summary>Tags, lemmas and trees for words that are already told apart.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class Analyser(ModelFile model)
{
    /// <summary>Longer sentences are read in parts, for their time would grow with the square of their words.</summary>
    private const int LongestPart = 200;

    private readonly Network _network = model.Network;
    private readonly Lemmatizer _lemmatizer = new(model.Lemmas);
    private readonly TagNames[] _tags = Array.ConvertAll(model.Network.Tags, TagNames.Parse);

    /// <summary>Fills in everything but forms and places.</summary>
    /// <param name="sentences">Sentences whose words are told apart; one may be empty.</param>
    /// <returns>The same sentences, annotated, in order.</returns>
    public Sentence[] Annotate(IReadOnlyList<Sentence> sentences)
    {
        var forms = new List<string>();
        var parts = new List<Range>();
        foreach (var sentence in sentences)
        {
            var end = forms.Count + sentence.Tokens.Count;
            for (var start = forms.Count; start < end; start += LongestPart)
                parts.Add(start..Math.Min(start + LongestPart, end));
            forms.AddRange(sentence.Tokens.Select(token => token.Form));
        }

        if (forms.Count == 0)
            return [.. sentences];
        var reading = _network.Read(forms, [.. parts]);
        var annotated = new Sentence[sentences.Count];
        for (int number = 0, first = 0; number < annotated.Length; first += sentences[number++].Tokens.Count)
            annotated[number] = Annotate(sentences[number], reading, first);
        return annotated;
    }

    private Sentence Annotate(Sentence sentence, NetworkReading reading, int first)
    {
        var tokens = new Token[sentence.Tokens.Count];
        var root = Math.Max(0, Array.IndexOf(reading.Heads, -1, first) - first);
        for (var index = 0; index < tokens.Length; index++)
        {
            var word = first + index;
            var token = sentence.Tokens[index];
            var tag = _tags[reading.Tags[word]];
            var (head, relation) = Attachment(index, reading.Heads[word], reading.Relations[word], root);
            tokens[index] = token with
            {
                Upos = tag.Upos,
                Xpos = tag.Xpos,
                Lemma = _lemmatizer.Lemma(token.Form, tag.Name),
                Features = _network.Features[reading.Features[word]],
                EnhancedDependencies = "",
                HeadIndex = head,
                Relation = relation,
            };
        }

        return sentence.With(tokens);
    }

    /// <summary>Where a word hangs; the roots of later parts of a long sentence hang on the first part's.</summary>
    private (int Head, string Relation) Attachment(int index, int head, int relation, int root)
    {
        if (head >= 0)
            return ((index / LongestPart * LongestPart) + head, _network.Relations[relation]);
        return index < LongestPart ? (-1, "root") : (root, "parataxis");
    }
}
