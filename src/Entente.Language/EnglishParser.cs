using Entente.Language.Models;
using Entente.Language.Running;
using Entente.Language.Words;

namespace Entente.Language;

/// <summary>Turns English text into sentences of tagged words with dependency trees.</summary>
/// <remarks>
/// Conventions are those of the UD English Web Treebank. Keeps no state between texts: one parser serves all threads.
/// </remarks>
public sealed class EnglishParser
{
    /// <summary>Sentences are read together until they have so many words: enough to keep the processor busy, few
    /// enough for their numbers to stay near it.</summary>
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
        return [.. InBatches(_segmenter.Sentences(text)).SelectMany(_analyser.Annotate)];
    }

    /// <summary>Parses a text of any length as it is read, on several threads, in bounded memory.</summary>
    /// <param name="reader">Is read to its end as sentences are asked for, a few passages a thread ahead.</param>
    /// <param name="threads">How many passages are parsed at a time; 0 for as many as there are cores.</param>
    /// <returns>
    /// What <see cref="Parse(string)"/> gives for the whole text, places included, in the same order whatever the
    /// number of threads. A text without an empty line for 65,536 characters is cut where a sentence or, failing that,
    /// a line or word ends.
    /// </returns>
    /// <exception cref="InvalidDataException">There are more than 2³¹ − 1 characters; thrown when they are
    /// reached.</exception>
    public IEnumerable<Sentence> Parse(TextReader reader, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return Ahead.Select(
            Passages.Of(reader),
            passage => InBatches(_segmenter.Sentences(passage)).SelectMany(_analyser.Annotate).ToArray(),
            threads).SelectMany(sentences => sentences);
    }

    /// <summary>Replaces tags, lemmas, features, heads and relations; words, places and comments stay.</summary>
    /// <param name="sentence">A sentence whose words are told apart.</param>
    public Sentence Annotate(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _analyser.Annotate([sentence])[0];
    }

    /// <summary>Does so for many sentences as they are asked for, on several threads, in bounded memory.</summary>
    /// <param name="sentences">Sentences whose words are told apart.</param>
    /// <param name="threads">How many batches are read at a time; 0 for as many as there are cores.</param>
    /// <returns>What <see cref="Annotate(Sentence)"/> gives for each, in the same order.</returns>
    public IEnumerable<Sentence> Annotate(IEnumerable<Sentence> sentences, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return Ahead.Select(InBatches(sentences), _analyser.Annotate, threads)
            .SelectMany(batch => batch);
    }

    private static IEnumerable<List<Sentence>> InBatches(IEnumerable<Sentence> sentences)
    {
        var batch = new List<Sentence>();
        var count = 0;
        foreach (var sentence in sentences)
        {
            batch.Add(sentence);
            count += sentence.Tokens.Count;
            if (count < BatchWords)
                continue;
            yield return batch;
            batch = [];
            count = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
