namespace Entente.Cli.Briefs.Pages.Pictures;

/// <summary>A name broken into lines that fit.</summary>
internal static class FittingLines
{
    /// <returns>At least one line; a word that does not fit alone is cut.</returns>
    public static IReadOnlyList<string> Of(string name, double room, double size = Drawing.TextSize)
    {
        var most = Math.Max(4, (int)(room / Drawing.WidthOf("n", size)));
        var lines = new List<string>();
        foreach (var word in name.Split(' ').Select(word => word.Length > most ? word[..(most - 1)] + "…" : word))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}
