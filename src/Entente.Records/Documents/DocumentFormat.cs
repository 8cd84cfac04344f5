namespace Entente.Records.Documents;

/// <summary>How documents are written in a file.</summary>
public enum DocumentFormat
{
    /// <summary>Told by the file's name, and where that says nothing by its beginning.</summary>
    Auto,

    /// <summary>One JSON object a line: <c>{"id","date","text"}</c>, optionally <c>title</c>, <c>source</c>,
    /// <c>url</c>, <c>language</c>. An array of such objects is read too.</summary>
    JsonLines,

    /// <summary>The file is one document, as it stands.</summary>
    Text,

    /// <summary>The file is one document; its markup is blanked, so that offsets count into the file.</summary>
    Markdown,

    /// <summary>The file is one page; the article is taken out of it.</summary>
    Html,

    /// <summary>RSS or Atom: each item is a document.</summary>
    Feed,

    /// <summary>A table with a header line and the columns <c>id</c>, <c>date</c>, <c>text</c>, or others that
    /// <see cref="CsvColumns"/> names; comma, semicolon or tab.</summary>
    Csv,

    /// <summary>A web archive (ISO 28500), as Common Crawl publishes news: each page with an article is a
    /// document.</summary>
    Warc,
}
