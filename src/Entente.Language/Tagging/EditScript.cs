using System.Globalization;
using Entente.Language.Words;

namespace Entente.Language.Tagging;

/// <summary>How a form becomes its lemma: a case, a number of last letters to drop, and letters to add.</summary>
/// <remarks>Written <c>l2:y</c>: lower case, drop two, add <c>y</c>. <c>*</c> drops them all: <c>l*:be</c>.</remarks>
internal static class EditScript
{
    private const char Lower = 'l';
    private const char Kept = 'k';
    private const char Titled = 't';

    /// <summary>The script that leads from a form to its lemma.</summary>
    public static string Between(string form, string lemma)
    {
        var best = "";
        foreach (var letterCase in (char[])[Lower, Kept, Titled])
        {
            var script = Script(letterCase, Cased(form, letterCase), lemma);
            if (best.Length == 0 || Cost(script) < Cost(best))
                best = script;
        }

        return best;
    }

    /// <summary>Turns a form into a lemma; a script that would drop more than there is keeps the form.</summary>
    public static string Apply(string script, string form)
    {
        var cased = Cased(form, script[0]);
        var colon = script.IndexOf(':', StringComparison.Ordinal);
        if (script[1] == '*')
            return script[(colon + 1)..];
        var drop = int.Parse(script.AsSpan(1, colon - 1), NumberStyles.None, CultureInfo.InvariantCulture);
        if (drop == 0 && colon == script.Length - 1)
            return cased;
        return drop < cased.Length
            ? string.Concat(cased.AsSpan(0, cased.Length - drop), script.AsSpan(colon + 1))
            : cased;
    }

    private static int Cost(string script) =>
        script[1] == '*' ? 100 + script.Length : (10 * (script[1] - '0')) + script.Length;

    private static string Script(char letterCase, string cased, string lemma)
    {
        var shared = cased.AsSpan().CommonPrefixLength(lemma);
        var drop = cased.Length - shared;
        var isWhole = shared == 0 || drop > 9;
        return isWhole
            ? $"{letterCase}*:{lemma}"
            : string.Create(CultureInfo.InvariantCulture, $"{letterCase}{drop}:{lemma.AsSpan(shared)}");
    }

    private static string Cased(string form, char letterCase) => letterCase switch
    {
        Kept => form,
        Titled => Spelling.Titled(form),
        _ => form.ToLowerInvariant(),
    };
}
