using System.Globalization;
using System.Text;

namespace Entente.Knowledge.Datasets;

/// <summary>Spellings of one name become one: letters and digits only, without case and accents.</summary>
internal static class DatasetNameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && IsGap(key))
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static bool IsGap(StringBuilder key) => key.Length > 0 && key[^1] != ' ';
}
