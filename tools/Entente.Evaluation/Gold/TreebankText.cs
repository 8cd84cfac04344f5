using System.Text;
using Entente.Language;

namespace Entente.Evaluation.Gold;

/// <summary>A text of a treebank, as it would be read, with its sentences as annotators split and parsed it.</summary>
/// <param name="Text">The raw text: sentences parted by a space, paragraphs by an empty line.</param>
/// <param name="Sentences">Its sentences; places count into <paramref name="Text"/>.</param>
internal sealed record TreebankText(string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Puts sentences together into texts.</summary>
    /// <param name="sentences">Sentences in order, each placed within its own text. The comment <c>newdoc</c> begins a
    /// text, <c>newpar</c> a paragraph.</param>
    public static IEnumerable<TreebankText> From(IEnumerable<Sentence> sentences)
    {
        var text = new StringBuilder();
        var placed = new List<Sentence>();
        foreach (var sentence in sentences.Where(sentence => sentence.Tokens.Count > 0))
        {
            if (placed.Count > 0 && Begins(sentence, "newdoc"))
            {
                yield return new TreebankText(text.ToString(), [.. placed]);
                text.Clear();
                placed.Clear();
            }

            if (placed.Count > 0)
                text.Append(Begins(sentence, "newpar") ? "\n\n" : " ");
            placed.Add(MovedTo(text.Length, sentence));
            text.Append(sentence.Text);
        }

        if (placed.Count > 0)
            yield return new TreebankText(text.ToString(), placed);
    }

    private static bool Begins(Sentence sentence, string part) =>
        sentence.Comments.Any(comment => comment.StartsWith(part, StringComparison.Ordinal));

    private static Sentence MovedTo(int start, Sentence sentence)
    {
        var tokens = sentence.Tokens.Select(token => token with
        {
            Start = start + token.Start,
            End = start + token.End,
        });
        return new Sentence(sentence.Text, start, [.. tokens]);
    }
}
