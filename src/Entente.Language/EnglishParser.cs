using Entente.Language.Models;
using Entente.Language.Words;

namespace Entente.Language;

/// <summary>Turns English text into sentences of tagged words with dependency trees.</summary>
/// <remarks>
/// Conventions are those of the UD English Web Treebank. Keeps no state between texts: one parser serves all threads.
/// </remarks>
public sealed class EnglishParser
{
    /// <summary>Sentences are read together until they have so many words: enough to keep the processor busy, few
    /// enough
    /// for their numbers to stay near it.</summary>
    private const int BatchWords = 96;

    private readonly Analyser _analyser;
    private readonly Segmenter _segmenter;

    private EnglishParser(ModelFile model)
    {
        _analyser = new Analyser(model);
        _segmenter = new Segmenter(new SentenceBreaks(model.Breaks));
    }

    /// <summary>Loads a trained model.</summary>
    /// <param name="path">A file that <c>tools/Entente.Training</c> wrote.</param>
    /// <exception cref="FileNotFoundException">There is no such file; the message says how to get one.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static EnglishParser Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new FileNotFoundException(Problems.NoModel(path), path);
        return new EnglishParser(ModelFile.Read(path));
    }

    /// <summary>Loads the model that lies beside the program, <c>models/english.model</c>.</summary>
    /// <exception cref="FileNotFoundException">It is missing; the message says how to get it.</exception>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static EnglishParser LoadShipped() =>
        Load(Path.Combine(AppContext.BaseDirectory, "models", "english.model"));

    /// <summary>Splits a text into sentences and words and parses them.</summary>
    /// <param name="text">Any text; an empty line ends a paragraph. No text makes it throw.</param>
    /// <returns>The sentences in order; every visible character belongs to exactly one word.</returns>
    public IReadOnlyList<Sentence> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parsed = new List<Sentence>();
        var batch = new List<Sentence>();
        var words = 0;
        foreach (var sentence in _segmenter.Sentences(text))
        {
            batch.Add(sentence);
            words += sentence.Tokens.Count;
            if (words < BatchWords)
                continue;
            parsed.AddRange(_analyser.Annotate(batch));
            batch.Clear();
            words = 0;
        }

        parsed.AddRange(_analyser.Annotate(batch));
        return parsed;
    }

    /// <summary>Replaces tags, lemmas, features, heads and relations; words, places and comments stay.</summary>
    /// <param name="sentence">A sentence whose words are told apart.</param>
    public Sentence Annotate(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _analyser.Annotate([sentence])[0];
    }
}
