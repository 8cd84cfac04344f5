using System.Globalization;

namespace Entente.Records;

/// <content>What documents are refused or read with a change for.</content>
internal static partial class Problems
{
    public static Problem Binary(string path, ProblemLevel level) => new(
        level,
        path,
        0,
        "a file that is not text",
        "text, Markdown, HTML, RSS, Atom, JSON lines, CSV or WARC, also gzipped",
        "Export it as text or HTML first.") { Kind = "not text" };

    public static Problem EmptyFile(string path) =>
        Error("empty", path, 0, "nothing but space", "text", "Remove the file, or fetch it again.");

    public static Problem NotUtf8(string path, int line, int count) => new(
        ProblemLevel.Warning,
        path,
        line,
        Counted(count, "sequence of bytes that is not UTF-8", "sequences of bytes that are not UTF-8"),
        "UTF-8",
        "They were read as Windows-1252; convert the file if they were meant otherwise.") { Kind = "not UTF-8" };

    public static Problem NoDocument(string path) => new(
        ProblemLevel.Warning,
        path,
        0,
        "no document",
        "at least one",
        "Remove the file, or fetch it again.") { Kind = "no document" };

    public static Problem Wordless(string path, int line) => new(
        ProblemLevel.Warning,
        path,
        line,
        "a document without a word",
        "text",
        "It was kept without events; look whether its text stands in another field.") { Kind = "no words" };

    public static Problem NotJson(string path, int line, string text) =>
        Error("not JSON", path, line, Quoted(text), JsonForm, "Correct or remove the line.");

    public static Problem NoText(string path, int line, string keys) => Error(
        "no text",
        path,
        line,
        keys.Length > 0 ? $"an object with {keys}" : "an empty object",
        JsonForm,
        "Give it a text, or remove the line.");

    public static Problem NotADate(string path, int line, string text) => new(
        ProblemLevel.Warning,
        path,
        line,
        $"the date {Quoted(text)}",
        "YYYY-MM-DD",
        "The document was read without it; correct the date.") { Kind = "not a date" };

    public static Problem NoTextColumn(string path, string wanted, string columns) => Error(
        "no text column",
        path,
        1,
        $"the columns {columns}",
        $"a column {wanted} (and id, date)",
        "Rename the column with the text, or name it with --columns text=NAME.");

    public static string NotAColumn(string pair) =>
        $"'{pair}' chooses no column; write text=NAME, and likewise id, date, title, author, source, url, language.";

    public static Problem NotFetched(string address, string reason) => Error(
        "not fetched",
        address,
        0,
        $"no answer ({reason.TrimEnd('.')})",
        "a feed or a page",
        "Check the address and the network, or save the page and read the file.");

    public static Problem NotWarc(string path, int number, string text) => Error(
        "not WARC",
        path,
        number,
        Quoted(text),
        "a record that begins with WARC/1",
        "Fetch the archive again; what follows was read from the next record on.");

    public static Problem LargeRecord(string path, int number, long length) => Error(
        "large record",
        path,
        number,
        string.Create(CultureInfo.InvariantCulture, $"a page of {length} bytes"),
        "64 MB at most",
        "It was left out; take it out of the archive if it matters.");

    public static Problem NoArticleInArchive(string path, int number, string address) => Error(
        "no article in archive",
        path,
        number,
        $"a page without an article ({address})",
        "paragraphs of text",
        "Nothing need be done: archives hold front pages and forms too.") with { Level = ProblemLevel.Warning };

    public static Problem TooDeep(string path) => Error(
        "deep markup",
        path,
        0,
        "markup nested thousands deep",
        "a page as browsers show it",
        "Save its text instead.");

    public static Problem LongRow(string path, int line, int found, int expected) => Error(
        "long row",
        path,
        line,
        Counted(found, "column", "columns"),
        string.Create(CultureInfo.InvariantCulture, $"{expected}"),
        "Put quotes around the cells that hold the separator, or remove the line.");

    public static Problem QuoteAsLetter(string path, int line) => UnclosedQuote(path, line) with
    {
        Level = ProblemLevel.Warning,
        Remedy = "It was read as a letter; close or remove it.",
        Kind = "quote as letter",
    };

    public static Problem RepairedXml(string path, int line, string reason) => NotXml(path, line, reason) with
    {
        Level = ProblemLevel.Warning,
        Remedy = "What breaks XML was read as a browser reads it.",
        Kind = "repaired XML",
    };

    public static Problem CutFeed(string path, int line, string reason) => NotXml(path, line, reason) with
    {
        Remedy = "The items before it were read; fetch the feed again for the rest.",
        Kind = "cut feed",
    };

    public static Problem NotUnpacked(string path, int number, string address, string how) => Error(
        "not unpacked",
        path,
        number,
        $"a page packed as {(how.Length > 0 ? how : "something unknown")} ({address})",
        "gzip, deflate, br or plain",
        "It was left out; fetch the page again if it matters.");

    public static Problem NotXml(string path, int line, string reason) => Error(
        "not XML",
        path,
        line,
        $"broken XML ({reason.TrimEnd('.')})",
        "an RSS or Atom feed",
        "Fetch the feed again.");

    public static Problem NoFeed(string path, string root) => Error(
        "no items",
        path,
        0,
        $"<{root}> without items",
        "an RSS or Atom feed",
        "Check that the address leads to a feed.");

    public static Problem NoArticle(string path) => Error(
        "no article",
        path,
        0,
        "a page without an article",
        "paragraphs of text",
        "Save the page after it has loaded, or give its text.");

    public static Problem NotCoded(string path, int line, string id, Exception error) => Error(
        "not coded",
        path,
        line,
        $"document {id} on which the coder fails ({error.GetType().Name}: {error.Message.TrimEnd('.')})",
        "a text that can be coded",
        "Please report it with the document.");
}
