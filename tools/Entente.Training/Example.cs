using Entente.Language;
using Entente.Language.Tagging;

namespace Entente.Training;

/// <summary>A sentence of the treebank, ready to learn from.</summary>
internal sealed class Example(Sentence sentence)
{
    /// <summary>The words as annotators left them.</summary>
    public Sentence Gold { get; } = sentence;

    /// <summary>What the spelling shows.</summary>
    public WordClues Clues { get; } = new([.. sentence.Tokens.Select(token => token.Form)]);

    /// <summary>Tags from a tagger that has not seen the sentence; set before the parser is trained.</summary>
    public int[] Tags { get; set; } = [];

    /// <summary>Lemmas that follow from <see cref="Tags"/>.</summary>
    public string[] Lemmas { get; set; } = [];
}
