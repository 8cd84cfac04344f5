using System.Collections.Frozen;

namespace Entente.Language.Words;

/// <summary>Words that keep their full stop.</summary>
internal static class Abbreviations
{
    /// <summary>Titles and the like: a capital after them never starts a sentence.</summary>
    private static readonly FrozenSet<string> BeforeNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Messrs", "Mme", "Mlle", "Dr", "Prof", "Rev", "Fr", "St", "Ste", "Mt", "Ft", "Gen", "Lt",
        "Col", "Maj", "Capt", "Cmdr", "Cpl", "Sgt", "Adm", "Brig", "Pvt", "Gov", "Sen", "Rep", "Reps", "Sens", "Pres",
        "Hon", "Amb", "Supt", "Det", "Insp", "Atty", "Sec", "vs", "v", "cf", "viz");

    /// <summary>May end a sentence: only a word that often begins one is believed to.</summary>
    private static readonly FrozenSet<string> Anywhere = FrozenSet.Create(
        StringComparer.Ordinal,
        "Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr", "Esq", "etc", "approx", "est", "dept", "Dept", "Univ", "Ph.D",
        "Ave", "Blvd", "Rd", "Ph.D", "al", "ca", "Calif", "Conn", "Fla", "Mass", "Mich", "Minn", "Okla", "Penn",
        "Tenn", "Tex", "Va", "Wash", "Wis", "Md");

    /// <summary>Keep their full stop before a figure only: <c>No. 5</c>, <c>Feb. 24</c>.</summary>
    private static readonly FrozenSet<string> BeforeFigures = FrozenSet.Create(
        StringComparer.Ordinal,
        "No", "Nos", "no", "nos", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
        "p", "pp", "vol", "Vol", "art", "Art", "ch", "Ch", "fig", "Fig", "para", "sec", "Nr", "c");

    private static readonly FrozenSet<string> Starters = FrozenSet.Create(
        StringComparer.Ordinal,
        "The", "A", "An", "This", "That", "These", "Those", "He", "She", "It", "They", "We", "I", "You", "His", "Her",
        "Its", "Their", "Our", "My", "But", "And", "Or", "So", "Yet", "In", "On", "At", "For", "From", "With", "After",
        "Before", "As", "If", "When", "While", "Since", "Although", "Though", "However", "Meanwhile", "There", "Then",
        "Now", "Not", "No", "To", "By", "Some", "Many", "Most", "Both", "What", "Why", "How", "Who", "Where", "Under",
        "Until", "Once", "Because", "Last");

    /// <summary>Whether the word before a full stop keeps it.</summary>
    /// <param name="word">Without the stop.</param>
    /// <param name="next">The first letter after the space that follows, or a NUL.</param>
    public static bool KeepsStop(ReadOnlySpan<char> word, char next)
    {
        if (word.Length == 1)
            return char.IsUpper(word[0]) && (char.IsUpper(next) || next == ',');
        if (IsAcronym(word))
            return true;
        if (Is(BeforeNames, word) || Is(Anywhere, word))
            return true;
        return (char.IsDigit(next) || (next == ',' && word.Length <= 4)) && Is(BeforeFigures, word);
    }

    /// <summary>Whether a sentence may end after an abbreviation that is followed by this word.</summary>
    /// <param name="form">The abbreviation with its stop.</param>
    /// <param name="next">The word after it.</param>
    public static bool MayEndBefore(ReadOnlySpan<char> form, ReadOnlySpan<char> next)
    {
        var word = form[..^1];
        return !Is(BeforeNames, word) && !Is(BeforeFigures, word) && word.Length > 1 && Is(Starters, next);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        // U.S, a.m, e.g, J.K: single letters with stops between them.
        if (word.Length < 3 || word.Length % 2 == 0)
            return false;
        for (var index = 0; index < word.Length; index++)
        {
            if (index % 2 == 0 ? !char.IsLetter(word[index]) : word[index] != '.')
                return false;
        }

        return true;
    }

    private static bool Is(FrozenSet<string> set, ReadOnlySpan<char> word) =>
        set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
