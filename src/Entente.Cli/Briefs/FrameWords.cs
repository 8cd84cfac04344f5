using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs;

/// <summary>How a brief tells who calls the tie what.</summary>
internal static class FrameWords
{
    /// <returns><c>“axis”</c>, <c>not “alliance”</c>, <c>perhaps “axis”</c>.</returns>
    public static string Name(Frame frame) =>
        (frame.Affirmed ? "" : "not ") + (frame.Tentative ? "perhaps " : "") + $"“{frame.Label}”";

    /// <returns>Who says so, in how many documents where it is more than one, and what the word stands for.</returns>
    public static string Teller(Frame frame) => $"{Who(frame)}; {frame.Kind}, {frame.Stance}";

    private static string Who(Frame frame)
    {
        var who = frame.Speaker;
        if (frame is { Quoted: true, Voice: "writer" })
            who += ", in quotation marks";
        if (frame.FromContext)
            who += ", the two named earlier in the text";
        return frame.Documents > 1
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{who}, in {frame.Documents} documents")
            : who;
    }
}
