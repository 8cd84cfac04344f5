using System.Globalization;

namespace Entente.Evaluation.Gold;

/// <summary>A leader and the days in office.</summary>
/// <param name="Name">As the dataset writes it, mostly the surname.</param>
/// <param name="StateNumber">Gleditsch and Ward's.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or the last that the dataset knows.</param>
internal sealed record LeaderTenure(string Name, int StateNumber, DateOnly From, DateOnly To)
{
    /// <summary>Reads Archigos (Goemans, Gleditsch and Chiozza 2009, JPR 46).</summary>
    /// <param name="path">CSV with the columns gwcode, leader, startdate and enddate.</param>
    /// <exception cref="InvalidDataException">A column is missing or holds something else.</exception>
    public static IReadOnlyList<LeaderTenure> Read(string path)
    {
        using var reader = File.OpenText(path);
        try
        {
            return [.. CsvRows.Read(reader).Select(row => new LeaderTenure(
                row["leader"], int.Parse(row["gwcode"], CultureInfo.InvariantCulture),
                Day(row["startdate"]), Day(row["enddate"])))];
        }
        catch (Exception error) when (error is KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{path}: no table of leaders found. {error.Message}", error);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
