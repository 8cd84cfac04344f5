using Entente.Language;

namespace Entente.Coding.Trees;

/// <summary>Tells words for times, measures and words themselves from words for whom something is done to.</summary>
internal static class Times
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade", "century", "time",
        "today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "midnight", "noon",
        "moment", "period", "date", "deadline", "percent", "dollar", "euro", "pound", "moscow time", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
        "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn",
        "winter", "statement", "interview", "remark", "speech", "message", "way", "case", "order", "addition", "place",
        "end", "beginning", "result", "response", "reaction", "case", "fact", "part", "thing", "meantime", "past",
    };

    /// <summary>Whether a word names no one and nothing that an act could be done to.</summary>
    public static bool IsTime(Token token) => Words.Contains(token.Lemma.ToLowerInvariant());
}
