using Entente.Language.Models;
using Entente.Language.Tagging;
using Entente.Language.Trees;

namespace Entente.Language;

/// <summary>Tags, lemmas and trees for words that are already told apart.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class Analyser(ModelFile model)
{
    private readonly Tagger _tagger = new(model.Tags);
    private readonly Featurizer _featurizer = new(model.Features);
    private readonly Lemmatizer _lemmatizer = new(model.Lemmas);
    private readonly TreeParser _parser = new(model.Arcs, model.Relations, model.Labels);

    /// <summary>Fills in everything but forms and places.</summary>
    /// <param name="tokens">The words of one sentence.</param>
    public Token[] Annotate(IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
            return [];
        var clues = new WordClues(tokens);
        var tags = _tagger.Tag(clues);
        var features = _featurizer.Describe(clues, tags);
        var lemmas = _lemmatizer.Lemmas(clues, tags);
        var upos = Array.ConvertAll(tags, tag => _tagger.Upos[tag]);
        var xpos = Array.ConvertAll(tags, tag => _tagger.Xpos[tag]);
        var tree = _parser.Parse(new TaggedWords(clues, upos, xpos, lemmas));
        var annotated = new Token[tokens.Count];
        for (var index = 0; index < annotated.Length; index++)
        {
            annotated[index] = tokens[index] with
            {
                Upos = upos[index],
                Xpos = xpos[index],
                Lemma = lemmas[index],
                Features = features[index],
                EnhancedDependencies = "",
                HeadIndex = tree.Heads[index],
                Relation = tree.Heads[index] < 0 ? "root" : model.Labels.NameOf(tree.Relations[index]),
            };
        }

        return annotated;
    }
}
