using Entente.Language;

namespace Entente.Coding.Parties;

/// <summary>Finds the place with which agencies open a report: "MANAGUA, Nicaragua (AP) -- ".</summary>
internal static class Dateline
{
    private const int Longest = 14;

    /// <summary>How many words at the beginning of a sentence are its dateline; 0 for none.</summary>
    /// <remarks>
    /// Capitals throughout, or an agency in brackets, and then a dash or a colon: "Moscow: a city in winter" is none.
    /// </remarks>
    public static int Length(Sentence sentence)
    {
        var isShouted = sentence.Tokens.Count > 0 && IsShouted(sentence.Tokens[0].Form);
        var hasAgency = false;
        for (var index = 0; index < Math.Min(Longest, sentence.Tokens.Count); index++)
        {
            var form = sentence.Tokens[index].Form;
            if (form is "-" or "--" or "—" or "–" or ":" or ".-")
                return index > 0 && (isShouted || hasAgency) ? index + 1 : 0;
            hasAgency |= form is "(";
            if (char.IsLower(form[0]))
                return 0;
        }

        return 0;
    }

    private static bool IsShouted(string form)
    {
        foreach (var letter in form)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return form.Length > 2;
    }
}
