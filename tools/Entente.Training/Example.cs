using Entente.Language;
using Entente.Language.Tagging;

namespace Entente.Training;

/// <summary>A sentence of the treebank, ready to learn from.</summary>
/// <param name="sentence">Its words, tags and tree.</param>
/// <param name="seesSpaces">Whether spaces may be seen; in some sentences not, for some input has lost them.</param>
internal sealed class Example(Sentence sentence, bool seesSpaces)
{
    /// <summary>The words as annotators left them.</summary>
    public Sentence Gold { get; } = sentence;

    /// <summary>What the spelling shows.</summary>
    public WordClues Clues { get; } = new(sentence.Tokens, seesSpaces);

    /// <summary>Tags from a tagger that has not seen the sentence; set before the parser is trained.</summary>
    public int[] Tags { get; set; } = [];

    /// <summary>Lemmas that follow from <see cref="Tags"/>.</summary>
    public string[] Lemmas { get; set; } = [];
}
