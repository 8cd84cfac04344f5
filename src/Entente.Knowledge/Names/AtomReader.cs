namespace Entente.Knowledge.Names;

/// <summary>Cuts words into the pieces that names are compared by: Jean-Yves is two, 's is none.</summary>
internal static class AtomReader
{
    /// <summary>Adds the pieces of one word.</summary>
    public static void ReadWord(string word, int wordIndex, List<NameAtom> atoms)
    {
        var text = WithoutPossessive(word.AsSpan());
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
            atoms.Add(new NameAtom("", wordIndex, EndsWord: true, AtomCasing.Lower));
    }

    private static void Add(ReadOnlySpan<char> piece, int wordIndex, List<NameAtom> atoms)
    {
        var folded = Folding.Fold(piece);
        if (folded.Length > 0)
            atoms.Add(new NameAtom(folded, wordIndex, EndsWord: false, CasingOf(piece)));
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] is 's' or 'S' && Folding.IsApostrophe(word[^2]))
            return word[..^2];
        return word.Length > 0 && Folding.IsApostrophe(word[^1]) ? word[..^1] : word;
    }

    // A lone hyphen, 's or quotation mark does not break a name in two.
    private static bool IsJoint(string word)
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
