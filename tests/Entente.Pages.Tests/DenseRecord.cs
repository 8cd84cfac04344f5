using System.Globalization;
using Entente.Records;
using Entente.Relations.Tests;

namespace Entente.Pages.Tests;

/// <summary>Forty years of acts between two states with long names, ups and downs, and third parties with longer ones:
/// what a picture must hold without its texts touching.</summary>
internal static class DenseRecord
{
    private static readonly string[] Thirds =
        ["COD", "VCT", "PNG", "ARE", "GNQ", "TTO", "DOM", "USA", "GBR", "STP", "MKD", "PRK"];

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["BIH"] = "Bosnia and Herzegovina", ["CAF"] = "Central African Republic",
        ["COD"] = "Democratic Republic of the Congo", ["VCT"] = "Saint Vincent and the Grenadines",
        ["PNG"] = "Papua New Guinea", ["ARE"] = "United Arab Emirates", ["GNQ"] = "Equatorial Guinea",
        ["TTO"] = "Trinidad and Tobago", ["DOM"] = "Dominican Republic", ["USA"] = "United States",
        ["GBR"] = "United Kingdom", ["STP"] = "São Tomé and Príncipe", ["MKD"] = "North Macedonia",
        ["PRK"] = "North Korea",
    };

    public static string NameOf(string code) => Names.GetValueOrDefault(code, code);

    public static IReadOnlyList<StoredEvent> Events =>
        [
            .. Enumerable.Range(1980, 41).SelectMany(Year),
            .. Thirds.SelectMany((third, index) => Sides(third, index)),
        ];

    private static IEnumerable<StoredEvent> Year(int year)
    {
        var isBad = year / 8 % 2 == 1;
        var (first, second) = isBad ? ("ASSAULT", "ACCUSE") : ("AID", "CONSULT");
        return Told.Many(4, "BIH>CAF", first, year: year).Concat(Told.Many(9, "CAF>BIH", second, year: year));
    }

    private static IEnumerable<StoredEvent> Sides(string third, int index)
    {
        var (first, second) = (index % 4) switch
        {
            0 => ("AID", "AID"),
            1 => ("ASSAULT", "ASSAULT"),
            2 => ("AID", "ASSAULT"),
            _ => ("ASSAULT", "AID"),
        };
        var year = 1985 + (index * 2);
        return string.Create(CultureInfo.InvariantCulture, $"{index % 3}") == "2"
            ? Told.Many(3, $"{third}>BIH", "ASSAULT", year: year).Concat(Told.Many(3, $"{third}>CAF", "SANCTION", year: year))
            : Told.Many(3, $"BIH>{third}", first, year: year).Concat(Told.Many(3, $"CAF>{third}", second, year: year));
    }
}
