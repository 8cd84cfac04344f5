namespace Entente.Records.Documents;

/// <summary>The names of the columns that a table of documents is read from; upper and lower case are one.</summary>
public sealed record CsvColumns
{
    /// <summary>The text; a table without it is refused.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The id.</summary>
    public string Id { get; init; } = "id";

    /// <summary>Day of publication.</summary>
    public string Date { get; init; } = "date";

    /// <summary>Headline.</summary>
    public string Title { get; init; } = "title";

    /// <summary>Who wrote it.</summary>
    public string Author { get; init; } = "author";

    /// <summary>Publisher.</summary>
    public string Source { get; init; } = "source";

    /// <summary>Address.</summary>
    public string Url { get; init; } = "url";

    /// <summary>ISO 639-1 code of the language.</summary>
    public string Language { get; init; } = "language";

    /// <summary>Reads a choice such as <c>text=body,date=published</c>.</summary>
    /// <param name="text">Pairs with a comma between them; what is not named keeps its usual name.</param>
    /// <exception cref="FormatException">Something is no pair, or names what documents do not have.</exception>
    public static CsvColumns Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(new CsvColumns(), (columns, pair) => columns.With(pair));
    }

    private CsvColumns With(string pair) => pair.Split('=', 2, StringSplitOptions.TrimEntries) switch
    {
        ["text", var name] => this with { Text = name },
        ["id", var name] => this with { Id = name },
        ["date", var name] => this with { Date = name },
        ["title", var name] => this with { Title = name },
        ["author", var name] => this with { Author = name },
        ["source", var name] => this with { Source = name },
        ["url", var name] => this with { Url = name },
        ["language", var name] => this with { Language = name },
        _ => throw new FormatException(Problems.NotAColumn(pair)),
    };
}
