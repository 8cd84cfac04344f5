using Entente.Knowledge.Actors;

namespace Entente.Knowledge.Names;

/// <summary>How a name must be written in a text to be taken for one.</summary>
internal static class CasingRule
{
    // Words of everyday English (or of its sentence beginnings) that are also names.
    private static readonly HashSet<string> _everyday = new(
        ("us it is an as in on at am be by do go he me my no of or so to up we who was are all can man men may " +
        "march will turkey " +
        "china polish pole poles chad guinea jordan jersey male lao finn scot turk turks brit dane thai victoria " +
        "care aids pact iron bush rice brown ford cook straw major hague rose grant cash said ban key sun hun " +
        "pan").Split(' '), StringComparer.Ordinal);

    /// <summary>The least that a name asks for.</summary>
    /// <param name="name">As the table writes it.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="vocabulary">The words of names.</param>
    public static AtomCasing Of(string name, List<NameAtom> pieces, NameKind kind, Vocabulary vocabulary)
    {
        var first = vocabulary[pieces[0].Id];
        if (pieces is [{ Casing: AtomCasing.Upper }] && NeedsCapitals(first, name))
            return AtomCasing.Upper;
        var lowerWillDo = kind is >= NameKind.State and <= NameKind.Capital &&
            (pieces.Count > 1 || !_everyday.Contains(first));
        return lowerWillDo ? AtomCasing.Lower : AtomCasing.Capital;
    }

    // British papers write Nato and Unesco, never Un or Us; an acronym that is also a word needs its capitals.
    private static bool NeedsCapitals(string text, string name) =>
        text.Length <= 3 || _everyday.Contains(text) || name.Contains('.', StringComparison.Ordinal);
}
