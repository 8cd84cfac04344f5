namespace Entente.Relations.Briefs;

/// <summary>What makes two citations the same sentence: its place in its document, or the row of a dataset.</summary>
internal readonly record struct SourceKey(string Document, int Start, int End, string Row)
{
    public static SourceKey Of(Evidence evidence) =>
        Of(evidence.Document, evidence.Start, evidence.End, evidence.Event);

    public static SourceKey Of(Source source) => Of(source.Document, source.Start, source.End, source.Event);

    private static SourceKey Of(string document, int start, int end, string coded) =>
        new(document, start, end, end > start ? "" : coded);
}
