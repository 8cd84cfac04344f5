using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Entente.Relations.Pledges;

/// <summary>Whether two sentences speak of the same thing, as far as their words and contexts show.</summary>
internal static partial class CommonWords
{
    private const int LettersAtLeast = 5;

    // Words that sentences about any pledge share.
    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "after", "again", "against", "agree", "agreed", "agreement", "always", "before", "between", "could",
        "country", "during", "every", "first", "foreign", "government", "having", "minister", "never", "officials",
        "other", "others", "president", "promise", "promised", "relations", "should", "since", "state", "states",
        "still", "their", "there", "these", "those", "threat", "threatened", "three", "under", "until", "where",
        "which", "while", "whose", "within", "without", "would", "years",
    };

    /// <summary>Without text, as with most datasets, contexts decide; without either nothing speaks against
    /// it.</summary>
    public static bool SpeakOfTheSame(Act one, Act other)
    {
        if (one.Event.Contexts.Intersect(other.Event.Contexts, StringComparer.Ordinal).Any())
            return true;
        var (words, others) = (WordsOf(one), WordsOf(other));
        var neitherSays = one.Event.Contexts.Count == 0 || other.Event.Contexts.Count == 0;
        return words.Count == 0 || others.Count == 0 ? neitherSays : words.Overlaps(others);
    }

    // One act is compared with all that follow within two years: its words are looked for once.
    private static readonly ConditionalWeakTable<Act, HashSet<string>> Known = [];

    private static readonly HashSet<string> None = [];

    private static HashSet<string> WordsOf(Act act) =>
        act.Reports[0].SentenceText.Length == 0 ? None : Known.GetValue(act, ReadWords);

    private static HashSet<string> ReadWords(Act act)
    {
        var names = act.Event.Actors.Concat(act.Event.Recipients)
            .SelectMany(party => new[] { party.Text, party.Name })
            .SelectMany(text => text.Split(' '));
        var words = Word().Matches(act.Reports[0].SentenceText)
            .Select(match => match.Value)
            .Where(word => word.Length >= LettersAtLeast && !Empty.Contains(word) && !char.IsUpper(word[0]));
        return words.Except(names, StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(-[\p{L}\p{Nd}]+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
