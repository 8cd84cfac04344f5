using System.Buffers;
using System.Globalization;
using System.Text;

namespace Entente.Language;

/// <summary>Reads and writes CoNLL-U, the exchange format of Universal Dependencies.</summary>
/// <remarks>
/// Comments, multiword ranges, empty nodes, enhanced dependencies and the last column survive the round trip.
/// Format: https://universaldependencies.org/format.html.
/// </remarks>
public static partial class Conllu
{
    private const string Nothing = "_";
    private const string NoSpace = "SpaceAfter=No";

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\t\r\n\u0085\u2028\u2029");

    /// <summary>Writes one sentence and the empty line after it.</summary>
    /// <param name="sentence">Any sentence; empty fields become <c>_</c>.</param>
    /// <param name="writer">Lines end in LF whatever the writer's newline.</param>
    public static void Write(Sentence sentence, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(writer);
        var lines = new StringBuilder();
        foreach (var comment in sentence.Comments)
            lines.Append("# ").Append(comment).Append('\n');
        if (!sentence.Comments.Any(comment => comment.StartsWith("text =", StringComparison.Ordinal)))
            lines.Append("# text = ").Append(OneLine(sentence.Text)).Append('\n');
        AppendWords(lines, sentence);
        writer.Write(lines.Append('\n').ToString());
    }

    private static void AppendWords(StringBuilder lines, Sentence sentence)
    {
        var range = 0;
        var empty = AppendEmptyNodes(lines, sentence.EmptyNodes, 0, -1);
        var rangeEnd = -1;
        for (var index = 0; index < sentence.Tokens.Count; index++)
        {
            if (range < sentence.Ranges.Count && sentence.Ranges[range].FirstIndex == index)
            {
                rangeEnd = sentence.Ranges[range].LastIndex;
                AppendRange(lines, sentence.Ranges[range++], sentence.Tokens[rangeEnd].SpaceAfter);
            }

            AppendWord(lines, sentence.Tokens[index], index, isInRange: index <= rangeEnd);
            empty = AppendEmptyNodes(lines, sentence.EmptyNodes, empty, index);
        }
    }

    private static int AppendEmptyNodes(StringBuilder lines, IReadOnlyList<EmptyNode> nodes, int next, int index)
    {
        for (; next < nodes.Count && nodes[next].AfterIndex == index; next++)
            lines.Append(nodes[next].Line).Append('\n');
        return next;
    }

    private static void AppendRange(StringBuilder lines, MultiwordRange range, bool spaceAfter) =>
        lines.Append(CultureInfo.InvariantCulture, $"{range.FirstIndex + 1}-{range.LastIndex + 1}\t")
            .Append(OneLine(range.Form))
            .Append("\t_\t_\t_\t_\t_\t_\t_\t")
            .Append(LastColumn(range.Miscellany, spaceAfter))
            .Append('\n');

    private static void AppendWord(StringBuilder lines, Token token, int index, bool isInRange) =>
        lines.Append(CultureInfo.InvariantCulture, $"{index + 1}\t")
            .Append(OneLine(token.Form)).Append('\t')
            .Append(Column(OneLine(token.Lemma))).Append('\t')
            .Append(Column(token.Upos)).Append('\t')
            .Append(Column(token.Xpos)).Append('\t')
            .Append(Column(token.Features)).Append('\t')
            .Append(token.Relation.Length == 0
                ? Nothing
                : (token.HeadIndex + 1).ToString(CultureInfo.InvariantCulture)).Append('\t')
            .Append(Column(token.Relation)).Append('\t')
            .Append(Column(token.EnhancedDependencies)).Append('\t')
            .Append(LastColumn(token.Miscellany, isInRange || token.SpaceAfter)).Append('\n');

    private static string Column(string value) => value.Length == 0 ? Nothing : value;

    private static string LastColumn(string miscellany, bool spaceAfter)
    {
        if (spaceAfter)
            return Column(miscellany);

        // Attributes stand in alphabetical order there, and a diff of two files should show no more than what changed.
        var parts = miscellany.Split('|', StringSplitOptions.RemoveEmptyEntries).ToList();
        var place = parts.FindIndex(part => string.CompareOrdinal(part, NoSpace) > 0);
        parts.Insert(place < 0 ? parts.Count : place, NoSpace);
        return string.Join('|', parts);
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny(LineBreaks) < 0
        ? text
        : string.Concat(text.Select(letter => LineBreaks.Contains(letter) ? ' ' : letter));
}
