namespace Entente.Coding;

/// <summary>A text to be read: a news article, a page, a paragraph.</summary>
/// <param name="Id">What the source calls it; unique within a store.</param>
/// <param name="Date">Day of publication; null when unknown, and then relative dates stay unresolved.</param>
/// <param name="Text">The text as given; every offset of an event counts into it.</param>
public sealed record Document(string Id, DateOnly? Date, string Text)
{
    /// <summary>Headline; empty for none. It is not part of <see cref="Text"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who wrote it, as the source names them; empty when unknown.</summary>
    public string Author { get; init; } = "";

    /// <summary>Publisher, feed or dataset; empty when unknown.</summary>
    public string Source { get; init; } = "";

    /// <summary>Canonical address; empty for none.</summary>
    public string Url { get; init; } = "";

    /// <summary>ISO 639-1 code of the language; empty when not yet known.</summary>
    public string Language { get; init; } = "";
}
