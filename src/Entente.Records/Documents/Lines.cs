namespace Entente.Records.Documents;

/// <summary>The lines of a text as spans, without their line ends.</summary>
internal static class Lines
{
    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var next = feed < 0 ? text.Length : feed + 1;
            var end = feed < 0 ? text.Length : feed;
            if (end > start && text[end - 1] == '\r')
                end--;
            yield return (start, end);
            start = next;
        }
    }
}
