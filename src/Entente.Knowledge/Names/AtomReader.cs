using System.Text;

namespace Entente.Knowledge.Names;

/// <summary>Cuts words into the pieces that names are compared by: Jean-Yves is two, 's is none.</summary>
/// <param name="vocabulary">The words of names.</param>
/// <param name="learns">Whether new words enter the vocabulary, as they do while the tables are read.</param>
internal sealed class AtomReader(Vocabulary vocabulary, bool learns)
{
    private const int LongestUsualPiece = 40;

    /// <summary>Adds the pieces of one word.</summary>
    public void ReadWord(ReadOnlySpan<char> word, int wordIndex, List<NameAtom> atoms)
    {
        var text = WithoutPossessive(word);
        var before = atoms.Count;
        var start = 0;
        for (var position = 0; position <= text.Length; position++)
        {
            if (position < text.Length && !Folding.IsHyphen(text[position]))
                continue;
            Add(text[start..position], wordIndex, atoms);
            start = position + 1;
        }

        if (atoms.Count > before)
            atoms[^1] = atoms[^1] with { EndsWord = true };
        else if (!IsJoint(word))
            atoms.Add(MarkAt(wordIndex));
    }

    private static NameAtom MarkAt(int wordIndex) =>
        new(Vocabulary.Unknown, Vocabulary.Unknown, wordIndex, EndsWord: true, AtomCasing.Lower, IsMark: true);

    private void Add(ReadOnlySpan<char> piece, int wordIndex, List<NameAtom> atoms)
    {
        Span<char> usual = stackalloc char[LongestUsualPiece + Folding.LongestGrowth];
        var folded = piece.Length <= LongestUsualPiece && Ascii.IsValid(piece)
            ? usual[..Folding.FoldPlain(piece, usual)]
            : Folding.Fold(piece).ToCharArray();
        if (folded.Length == 0)
            return;
        var id = IdOf(folded);
        var singularId = Folding.MayBePlural(folded) ? IdOf(folded[..Folding.Singular(folded)]) : id;
        atoms.Add(new NameAtom(id, singularId, wordIndex, EndsWord: false, CasingOf(piece)));
    }

    private int IdOf(ReadOnlySpan<char> folded) => learns ? vocabulary.Learn(folded) : vocabulary.Find(folded);

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] is 's' or 'S' && Folding.IsApostrophe(word[^2]))
            return word[..^2];
        return word.Length > 0 && Folding.IsApostrophe(word[^1]) ? word[..^1] : word;
    }

    // A lone hyphen, 's or quotation mark does not break a name in two.
    private static bool IsJoint(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!Folding.IsHyphen(letter) && !Folding.IsApostrophe(letter) && letter is not ('s' or 'S'))
                return false;
        }

        return true;
    }

    private static AtomCasing CasingOf(ReadOnlySpan<char> piece)
    {
        var letters = 0;
        var capitals = 0;
        var startsHigh = false;
        foreach (var letter in piece)
        {
            if (!char.IsLetter(letter))
                continue;
            if (char.IsUpper(letter))
                capitals++;
            if (letters++ == 0)
                startsHigh = char.IsUpper(letter);
        }

        if (letters == 0)
            return AtomCasing.Capital;
        if (capitals == letters && letters > 1)
            return AtomCasing.Upper;
        // AbuZayd, eSwatini: a capital inside counts as one.
        return startsHigh || capitals > 0 ? AtomCasing.Capital : AtomCasing.Lower;
    }
}
