using System.Globalization;
using Entente.Knowledge;

namespace Entente.Benchmarks.Records;

/// <summary>Writes a GDELT 1.0 export of two hundred states and ten years, large states having more of it.</summary>
internal static class GeneratedWorld
{
    private const int States = 200;
    private const int Days = 3652;
    private const int Seed = 20050101;

    private static readonly string[] Types = ["", "GOV", "GOV", "GOV", "MIL", "COP", "REB", "BUS", "MED", "LEG"];

    private static readonly string[] Codes =
        ("010 020 030 036 040 042 043 046 051 057 060 070 072 080 090 100 111 112 120 130 138 141 150 160 163 170 " +
        "173 180 190 193 195").Split(' ');

    /// <summary>Writes rows by day, the same for the same number.</summary>
    public static void Write(TextWriter output, int rows)
    {
        var random = new Random(Seed);
        var states = KnowledgeBase.LoadShipped().States.All.Where(state => state.Dates.To is null)
            .Select(state => state.Code).Distinct(StringComparer.Ordinal).Take(States).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var date = new DateOnly(2005, 1, 1).AddDays((int)((long)row * Days / rows));
            var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            var code = Codes[random.Next(Codes.Length)];
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{row}\t{day}\t{day[..6]}\t{day[..4]}\t{day[..4]}.1\t{Actor(random, states)}\t" +
                $"{Actor(random, states)}\t1\t{code}\t{code}\t{code[..2]}\t1\t3.4\t1\t1\t1\t1.5\t" +
                $"{NoPlace}\t{NoPlace}\t{NoPlace}\t{day}\thttp://www.example.org/{row / 3}.html\n"));
        }
    }

    private const string NoPlace = "0\t\t\t\t\t\t";

    private static string Actor(Random random, string[] states)
    {
        var state = states[(int)(states.Length * Math.Pow(random.NextDouble(), 2))];
        var type = Types[random.Next(Types.Length)];
        return $"{state}{type}\t{state} NAME{random.Next(50)}\t{state}\t\t\t\t\t{type}\t\t";
    }
}
