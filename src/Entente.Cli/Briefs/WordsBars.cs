using System.Globalization;
using Entente.Relations.Words;
using Spectre.Console;

namespace Entente.Cli.Briefs;

/// <summary>Words and deeds as bars of one scale.</summary>
internal static class WordsBars
{
    private const int BarAtMost = 30;

    public static void Write(WordsAndDeeds compared, TerminalPage page)
    {
        page.Heading("WORDS AND DEEDS");
        var counts = new[]
        {
            compared.Words.Cooperation, compared.Words.Conflict, compared.Deeds.Cooperation, compared.Deeds.Conflict,
        };
        var scale = Math.Min(1, (double)BarAtMost / Math.Max(1, counts.Max()));
        page.Ready(Line("words", compared.Words, scale));
        page.Ready(Line("deeds", compared.Deeds, scale));
    }

    private static string Line(string label, Tally tally, double scale) =>
        ($"  {Markup.Escape(label),-9}" + Bar(tally.Cooperation, Tone.Cooperation, scale) + "   " +
            Bar(tally.Conflict, Tone.Conflict, scale)).TrimEnd();

    private static string Bar(int number, Tone tone, double scale)
    {
        var length = number == 0 ? 0 : Math.Max(1, (int)Math.Round(number * scale));
        var bar = new string(tone == Tone.Cooperation ? '█' : '▒', length);
        var text = string.Create(CultureInfo.InvariantCulture, $"{BriefWords.SignOf(tone)} {bar} {number}");
        return TerminalPage.Colour(text.PadRight(tone == Tone.Cooperation ? BarAtMost + 8 : 0), tone);
    }
}
