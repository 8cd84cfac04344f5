using System.Globalization;
using System.Text;

namespace Entente.Language;

/// <summary>The reading side of CoNLL-U.</summary>
public static partial class Conllu
{
    private const int ColumnCount = 10;

    /// <summary>Reads sentences one by one, so that a file of any size can be read.</summary>
    /// <param name="reader">CoNLL-U lines; the last sentence may lack its empty line.</param>
    /// <returns>Sentences whose places count within their own text, which is put together from the words.</returns>
    /// <exception cref="FormatException">A line is broken; the message names it and the remedy.</exception>
    public static IEnumerable<Sentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAll(reader);
    }

    private static IEnumerable<Sentence> ReadAll(TextReader reader)
    {
        var block = new Block();
        for (var lineNumber = 1; reader.ReadLine() is { } line; lineNumber++)
        {
            if (line.Length > 0)
                block.Add(line, lineNumber);
            else if (block.TryFinish(out var sentence))
                yield return sentence;
        }

        if (block.TryFinish(out var last))
            yield return last;
    }

    /// <summary>The lines of one sentence.</summary>
    private sealed class Block
    {
        private readonly List<string> _comments = [];
        private readonly List<Token> _tokens = [];
        private readonly List<int> _lineNumbers = [];
        private readonly List<MultiwordRange> _ranges = [];
        private readonly List<bool> _rangeSpaces = [];
        private readonly List<EmptyNode> _emptyNodes = [];

        public void Add(string line, int lineNumber)
        {
            if (line[0] == '#')
            {
                _comments.Add(line.Length > 1 && line[1] == ' ' ? line[2..] : line[1..]);
                return;
            }

            var columns = line.Split('\t');
            if (columns.Length != ColumnCount)
                throw new FormatException(Problems.Columns(lineNumber, columns.Length));
            if (columns[0].Contains('-', StringComparison.Ordinal))
                AddRange(columns, lineNumber);
            else if (columns[0].Contains('.', StringComparison.Ordinal))
                _emptyNodes.Add(new EmptyNode(_tokens.Count - 1, line));
            else
                AddWord(columns, lineNumber);
        }

        public bool TryFinish(out Sentence sentence)
        {
            sentence = null!;
            if (_tokens.Count == 0 && _comments.Count == 0)
                return false;
            CheckHeads();
            SpreadRangeSpaces();
            var (text, tokens) = Placed();
            sentence = new Sentence(text, 0, tokens)
            {
                Comments = [.. _comments],
                Ranges = [.. _ranges],
                EmptyNodes = [.. _emptyNodes],
            };
            Clear();
            return true;
        }

        private void AddRange(string[] columns, int lineNumber)
        {
            var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
            var first = Number(columns[0][..dash], lineNumber, "ID");
            var last = Number(columns[0][(dash + 1)..], lineNumber, "ID");
            if (first != _tokens.Count + 1 || last < first)
                throw new FormatException(Problems.Number(lineNumber, "ID", columns[0]));
            var (miscellany, spaceAfter) = SplitLast(columns[9]);
            _ranges.Add(new MultiwordRange(first - 1, last - 1, columns[1]) { Miscellany = miscellany });
            _rangeSpaces.Add(spaceAfter);
        }

        private void AddWord(string[] columns, int lineNumber)
        {
            if (Number(columns[0], lineNumber, "ID") != _tokens.Count + 1)
                throw new FormatException(Problems.Number(lineNumber, "ID", columns[0]));
            var head = columns[6] == Nothing ? 0 : Number(columns[6], lineNumber, "HEAD");
            var (miscellany, spaceAfter) = SplitLast(columns[9]);
            var isUnderscore = columns[1] == Nothing && columns[2] == Nothing;
            _lineNumbers.Add(lineNumber);
            _tokens.Add(new Token(
                columns[1], 0, 0, Value(columns[3]), Value(columns[4]), isUnderscore ? Nothing : Value(columns[2]),
                Value(columns[5]), head - 1, Value(columns[7]))
            {
                SpaceAfter = spaceAfter,
                Miscellany = miscellany,
                EnhancedDependencies = Value(columns[8]),
            });
        }

        private void CheckHeads()
        {
            for (var index = 0; index < _tokens.Count; index++)
            {
                var head = _tokens[index].HeadIndex;
                if (head >= _tokens.Count || head == index)
                    throw new FormatException(Problems.Number(_lineNumbers[index], "HEAD", Text(head + 1)));
            }

            if (_ranges.Count > 0 && _ranges[^1].LastIndex >= _tokens.Count)
                throw new FormatException(Problems.Number(_lineNumbers[^1], "ID", Text(_ranges[^1].LastIndex + 1)));
        }

        private void SpreadRangeSpaces()
        {
            for (var number = 0; number < _ranges.Count; number++)
            {
                var range = _ranges[number];
                for (var index = range.FirstIndex; index <= range.LastIndex; index++)
                {
                    var isFollowed = index == range.LastIndex && _rangeSpaces[number];
                    _tokens[index] = _tokens[index] with { SpaceAfter = isFollowed };
                }
            }
        }

        private (string Text, Token[] Tokens) Placed()
        {
            var text = new StringBuilder();
            var tokens = new Token[_tokens.Count];
            var range = 0;
            for (var index = 0; index < tokens.Length; index++)
            {
                var token = _tokens[index];
                if (range < _ranges.Count && _ranges[range].FirstIndex == index)
                {
                    index = PlaceRange(text, tokens, _ranges[range++]);
                    token = _tokens[index];
                }
                else
                {
                    tokens[index] = token with { Start = text.Length, End = text.Length + token.Form.Length };
                    text.Append(token.Form);
                }

                if (token.SpaceAfter && index + 1 < tokens.Length)
                    text.Append(' ');
            }

            return (text.ToString(), tokens);
        }

        private int PlaceRange(StringBuilder text, Token[] tokens, MultiwordRange range)
        {
            // Parts that spell the written form get their own places; others share the whole of it.
            var parts = _tokens.GetRange(range.FirstIndex, range.LastIndex - range.FirstIndex + 1);
            var isSpelled = string.Concat(parts.Select(part => part.Form)) == range.Form;
            var start = text.Length;
            for (var index = range.FirstIndex; index <= range.LastIndex; index++)
            {
                var length = isSpelled ? _tokens[index].Form.Length : range.Form.Length;
                tokens[index] = _tokens[index] with { Start = start, End = start + length };
                start += isSpelled ? length : 0;
            }

            text.Append(range.Form);
            return range.LastIndex;
        }

        private void Clear()
        {
            _comments.Clear();
            _tokens.Clear();
            _lineNumbers.Clear();
            _ranges.Clear();
            _rangeSpaces.Clear();
            _emptyNodes.Clear();
        }

        private static string Value(string column) => column == Nothing ? "" : column;

        private static (string Miscellany, bool SpaceAfter) SplitLast(string column)
        {
            if (!column.Contains(NoSpace, StringComparison.Ordinal))
                return (Value(column), true);
            var others = column.Split('|').Where(part => part != NoSpace);
            return (string.Join('|', others), false);
        }

        private static int Number(string text, int lineNumber, string column) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new FormatException(Problems.Number(lineNumber, column, text));

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
