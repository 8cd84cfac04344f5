using Entente.Knowledge.Tables;

namespace Entente.Knowledge.Framings;

/// <summary>How English calls what binds two states, and how it affirms or denies the name.</summary>
/// <remarks>From <c>framing.tsv</c> and <c>framing-voices.tsv</c>. Immutable and safe to share between
/// threads.</remarks>
public sealed class FramingWords
{
    private const string TermsFile = "framing.tsv";
    private const string VoicesFile = "framing-voices.tsv";

    private readonly Dictionary<string, FramingTerm[]> _terms;
    private readonly Dictionary<(string Word, string Part, string Slot), FramingEffect> _voices = [];
    private readonly HashSet<string> _tellers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ties = new(StringComparer.Ordinal);

    internal FramingWords(TableFolder folder, List<Problem> problems)
    {
        Terms = [.. folder.Read(TermsFile, TableForm.Framing, required: false)
            .Select(row => TermOf(row, problems)).OfType<FramingTerm>()];
        _terms = Terms.GroupBy(term => term.Words[term.HeadIndex], StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.OrderByDescending(term => term.Words.Count).ToArray(),
            StringComparer.Ordinal);
        foreach (var row in folder.Read(VoicesFile, TableForm.FramingVoices, required: false))
            AddVoice(row, problems);
    }

    /// <summary>The kinds of tie that a term may stand for.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "alliance", "entente", "tacit security arrangement", "strategic partnership", "convergence of interests",
        "patronage", "transaction", "rivalry", "armed hostility", "mixed",
    ];

    /// <summary>What stands in place of a kind for a term that names what turned the tie: <i>the catalyst</i>,
    /// <i>a turning point</i>.</summary>
    public const string Catalyst = "catalyst";

    /// <summary>How near a term may bring two states; a catalyst may do either.</summary>
    public static IReadOnlyList<string> Stances { get; } = ["close", "limited", "hostile", ""];

    /// <summary>Every term, in the order of the table.</summary>
    public IReadOnlyList<FramingTerm> Terms { get; }

    /// <summary>The terms whose noun is a word, those of most words first; empty for none.</summary>
    /// <param name="lemma">Lower case.</param>
    public IReadOnlyList<FramingTerm> TermsOf(string lemma) => _terms.GetValueOrDefault(lemma, []);

    /// <summary>What a word does to a name beside it.</summary>
    /// <param name="word">Its lemma with its particle, lower case.</param>
    /// <param name="part"><c>verb</c>, <c>noun</c>, <c>adj</c> or <c>prep</c>.</param>
    /// <param name="slot">Where the name stands: <c>obj</c>, <c>clause</c>, a preposition; empty for adjectives and
    /// prepositions.</param>
    public FramingEffect EffectOf(string word, string part, string slot = "") =>
        _voices.GetValueOrDefault((word, part, slot));

    /// <summary>Whether a noun is of those for whom things are what they call them: <i>critics</i>,
    /// <i>newspapers</i>.</summary>
    /// <param name="lemma">Lower case.</param>
    public bool IsTeller(string lemma) => _tellers.Contains(lemma);

    /// <summary>Whether a noun means a tie that may be given a name: <i>relationship</i>, <i>cooperation</i>.</summary>
    /// <param name="lemma">Lower case.</param>
    public bool IsTie(string lemma) => _ties.Contains(lemma);

    private static FramingTerm? TermOf(Row row, List<Problem> problems)
    {
        if (row[0].Length == 0)
        {
            problems.Add(Problems.Empty(row.File, row.Line, "term"));
            return null;
        }

        if (!IsKnown(row, 2, "kind", [.. Kinds, Catalyst], problems) || !IsKnown(row, 3, "stance", Stances, problems))
            return null;
        var words = row[0].ToLowerInvariant().Split(' ');
        var of = Array.FindIndex(words, word => word is "of" or "in");
        return new FramingTerm(
            words,
            of > 0 ? of - 1 : words.Length - 1,
            row[1].Length > 0 ? row[1] : row[0],
            row[2],
            row[3],
            row.List(4).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal));
    }

    private void AddVoice(Row row, List<Problem> problems)
    {
        if (!IsKnown(row, 1, "pos", ["verb", "noun", "adj", "prep", "teller", "tie"], problems))
            return;
        if (row[1] is "teller" or "tie")
        {
            (row[1] == "teller" ? _tellers : _ties).Add(row[0]);
            return;
        }

        if (!IsKnown(row, 3, "effect", ["affirmed", "tentative", "denied"], problems))
            return;
        _voices[(row[0], row[1], row[2])] = Enum.Parse<FramingEffect>(row[3], ignoreCase: true);
    }

    private static bool IsKnown(
        Row row, int column, string what, IReadOnlyList<string> known, List<Problem> problems)
    {
        if (known.Contains(row[column]))
            return true;
        problems.Add(Problems.Unknown(row.File, row.Line, what, row[column], string.Join(", ", known)));
        return false;
    }
}
