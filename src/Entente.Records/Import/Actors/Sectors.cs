using Entente.Knowledge.Datasets;

namespace Entente.Records.Import.Actors;

/// <summary>PLOVER sectors for what datasets say of an actor's kind.</summary>
internal static class Sectors
{
    // The words by which ICEWS begins its sectors, the more telling ones first.
    private static readonly string[] Beginnings =
    [
        "Military", "Police", "Judicial", "Legislative", "Executive", "Government", "Cabinet", "Unidentified Armed",
        "Dissident", "Rebel", "Insurgents", "Separatists", "Opposition", "Parties", "News", "Media", "Education",
        "Business", "Refugees", "Criminals", "General Population", "Civilian", "Social",
    ];

    /// <summary>The sector behind ICEWS's list of sectors.</summary>
    /// <param name="words">The tables of datasets.</param>
    /// <param name="sectors">With commas between them.</param>
    public static string OfIcews(DatasetWords words, string sectors)
    {
        if (sectors.Length == 0)
            return "";
        var parts = sectors.Split(',', StringSplitOptions.TrimEntries);
        foreach (var beginning in Beginnings)
        {
            if (Array.Exists(parts, part => part.StartsWith(beginning, StringComparison.Ordinal)))
                return words.FindCode("icews", beginning)?.Sector ?? "";
        }

        return "";
    }
}
