using System.Globalization;

namespace Entente.Benchmarks.Records;

/// <summary>Writes rows in the 58 columns of GDELT 1.0, of the width and variety of the real ones.</summary>
internal static class GeneratedGdelt
{
    private const int RowsADay = 40_000;

    private static readonly string[] States =
        ("USA RUS CHN IRN IRQ SYR ISR UKR GBR FRA DEU TUR SAU EGY IND PAK AFG JPN KOR PRK BRA MEX NGA ZAF " +
        "AUS").Split(' ');

    private static readonly string[] Fips =
        "US RS CH IR IZ SY IS UP UK FR GM TU SA EG IN PK AF JA KS KN BR MX NI SF AS".Split(' ');

    private static readonly string[] Types = ["", "GOV", "MIL", "COP", "REB", "CVL", "BUS", "MED", "LEG", "JUD"];

    private static readonly string[] Codes =
        ("010 020 030 036 040 042 043 046 051 057 060 070 072 080 090 100 111 112 120 130 138 141 150 160 163 170 " +
        "173 180 190 193 195").Split(' ');

    /// <summary>Writes rows, day by day, the same for the same number.</summary>
    public static void Write(TextWriter output, int rows)
    {
        var random = new Random(1979);
        for (var row = 0; row < rows; row++)
        {
            var date = new DateOnly(2014, 1, 1).AddDays(row / RowsADay);
            var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            var code = Codes[random.Next(Codes.Length)];
            var place = random.Next(States.Length);
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{300_000_000 + row}\t{day}\t{day[..6]}\t{day[..4]}\t{day[..4]}.1\t" +
                $"{Actor(random)}\t{Actor(random)}\t1\t" +
                $"{code}\t{code}\t{code[..2]}\t1\t3.4\t{random.Next(1, 20)}\t1\t{random.Next(1, 20)}\t" +
                $"{random.NextDouble() * 18 - 9:0.000000}\t{Geo(random, place)}\t{Geo(random, place)}\t" +
                $"{Geo(random, place)}\t{day}\t" +
                $"http://www.example.org/news/{row / 3}/story-of-the-day-{row / 3}.html\n"));
        }
    }

    private static string Actor(Random random)
    {
        if (random.Next(8) == 0)
            return "\t\t\t\t\t\t\t\t\t";
        var (state, type) = (States[random.Next(States.Length)], Types[random.Next(Types.Length)]);
        return $"{state}{type}\t{state} NAME{random.Next(200)}\t{state}\t\t\t\t\t{type}\t\t";
    }

    private static string Geo(Random random, int place) => string.Create(
        CultureInfo.InvariantCulture,
        $"4\tCity{random.Next(2000)}, Province, Land\t{Fips[place]}\t{Fips[place]}01\t" +
        $"{random.NextDouble() * 120 - 60:0.0000}\t" +
        $"{random.NextDouble() * 360 - 180:0.0000}\t{random.Next(10_000_000)}");
}
