using FsCheck;
using FsCheck.Fluent;

namespace Entente.Coding.Trees;

/// <summary>Trees as no parser should draw them, of words and relations that the coder looks for.</summary>
internal static class TreeGen
{
    private static readonly string[] Words =
    [
        "Russia Russia PROPN NNP", "Iran Iran PROPN NNP", "Putin Putin PROPN NNP", "Zarani Zarani PROPN NNP",
        "its its PRON PRP$", "they they PRON PRP", "itself itself PRON PRP", "we we PRON PRP", "who who PRON WP",
        "whose whose PRON WP$", "both both DET DT", "the the DET DT", "sides side NOUN NNS", "group group NOUN NN",
        "country country NOUN NN", "police police NOUN NNS", "leader leader NOUN NN", "civilians civilian NOUN NNS",
        "attack attack NOUN NN", "ethnic ethnic ADJ JJ", "led lead VERB VBN", "condemned condemn VERB VBD",
        "attacked attack VERB VBN", "urged urge VERB VBD", "agreed agree VERB VBD", "killing kill VERB VBG",
        "was be AUX VBD", "in in ADP IN", "of of ADP IN", "by by ADP IN", "against against ADP IN", "to to PART TO",
        "and and CCONJ CC", ", , PUNCT ,", "( ( PUNCT (", ") ) PUNCT )",
    ];

    private static readonly string[] Relations =
    [
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "amod", "compound", "conj", "cc",
        "case", "mark", "det", "appos", "flat", "acl", "acl:relcl", "advcl", "xcomp", "ccomp", "parataxis", "aux:pass",
        "cop", "nummod", "csubj", "dep",
    ];

    /// <summary>A tree of 1 to 14 words in the six columns of <see cref="Tree"/>.</summary>
    public static Gen<string> Columns() =>
        from count in Gen.Choose(1, 14)
        from words in Gen.Elements(Words).ListOf(count)
        from relations in Gen.Elements(Relations).ListOf(count)
        from seeds in Gen.Choose(0, 1_000_000).ListOf(count)
        select Drawn([.. words], [.. relations], [.. seeds]);

    /// <summary>Words join in an order of their own, each under one that has joined before: no cycle.</summary>
    private static string Drawn(string[] words, string[] relations, int[] seeds)
    {
        var order = Enumerable.Range(0, words.Length).OrderBy(index => seeds[index]).ToArray();
        var lines = new string[words.Length];
        for (var place = 0; place < order.Length; place++)
        {
            var index = order[place];
            var head = place == 0 ? 0 : order[seeds[index] % place] + 1;
            lines[index] = $"{words[index]} {head} {(place == 0 ? "root" : relations[index])}";
        }

        return string.Join('\n', lines);
    }
}
