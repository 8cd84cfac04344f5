namespace Entente.Language.Tests;

/// <summary>Cases beside the tests: what goes in, an arrow, what comes out.</summary>
internal static class Table
{
    public static TheoryData<string, string> Read(string file)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Words", file)))
        {
            if (line.StartsWith('#'))
                continue;
            var sides = line.Split(" => ");
            rows.Add(sides[0].Replace("\\n", "\n"), sides[1].Replace("\\n", "\n"));
        }

        return rows;
    }
}
