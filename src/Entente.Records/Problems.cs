using System.Globalization;
using Entente.Coding;

namespace Entente.Records;

/// <summary>Every message of the station, in one voice: what was found, what was expected, what to do.</summary>
internal static class Problems
{
    private const int LongestQuotation = 40;
    public const string EndsWithinRecord = "it ends within a record";

    private const string JsonForm = "a JSON object {\"id\",\"date\",\"text\"}";

    public static string StoreTooNew(string path, int found, int known) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path}: store of version {found} found, {known} or older expected. Use a newer entente, or another --store.");

    public static string StoreNotOpened(string path, int code, string reason) => code is 5 or 6 or 8 or 13
        ? StoreNotWritten(path, code, reason)
        : $"{path}: no event store that can be opened ({reason}). Check the path and the rights, or use another " +
            "--store.";

    public static string StoreNotWritten(string path, int code, string reason) => code switch
    {
        5 or 6 => $"{path}: a store that another program is writing. Wait until it has ended, then start again.",
        8 => $"{path}: a store that cannot be written: the file or its folder is read-only. Change the rights, or " +
            "use another --store.",
        13 => $"{path}: a store that cannot grow: the disk is full. What was written before is safe; free space and " +
            "start again, and it goes on where it stopped.",
        _ => $"{path}: a store that cannot be written ({reason}). Check the disk; entente store check tells what is " +
            "left.",
    };

    public static string OldStoreNotWritten(string path, int found, int known) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path}: store of version {found} found, {known} expected, and it cannot be written. " +
        $"Copy it to where it can.");

    public static Problem Damaged(string path, string kind, string found, string expected) => new(
        ProblemLevel.Error,
        path,
        0,
        found,
        expected,
        "Read the documents into a new store, or restore a copy.") { Kind = kind };

    public static string EventOutsideText(CodedEvent coded, int length) => string.Create(
        CultureInfo.InvariantCulture,
        $"Sentence {coded.Start}–{coded.End} lies outside its document of {length} code units.");

    public static Problem NotOpened(string path, bool isMissing) => isMissing
        ? Error("no file", path, 0, "no file", "a file or a folder", "Check the path.")
        : Error("not opened", path, 0, "a closed file", "a readable one", "Check its rights, or close it elsewhere.");

    public static Problem Broken(string path, string reason) => Error(
        "broken file",
        path,
        0,
        $"a broken file ({reason})",
        "one that can be read to its end",
        "Fetch or pack the file again.");

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

    public static Problem ShortRow(string path, int line, int found, int expected) => Error(
        "short row",
        path,
        line,
        Counted(found, "column", "columns"),
        string.Create(CultureInfo.InvariantCulture, $"{expected}"),
        "Add the missing columns or remove the line.");

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

    public static string NoSuchDataset(string name, IEnumerable<string> known) =>
        $"{name}: no such dataset; {string.Join(", ", known)} can be imported.";

    public static Problem NotOfDataset(string path, string columns, string expected) => Error(
        "not of the dataset",
        path,
        1,
        $"the columns {columns}",
        expected,
        "Check that the file is a table of the dataset with its header line.");

    public const string NoData = "There is no data: ask IsKnown first.";

    public static Problem NotANumber(string path, int line, string text, string column) => Error(
        "not a number",
        path,
        line,
        $"{Quoted(text)} in the column {column}",
        "a number",
        "Correct or remove the row.");

    public static Problem NoVote(string path, int line, string text) => Error(
        "no vote", path, line, $"the vote {Quoted(text)}", "yes, no or abstain", "Correct or remove the row.");

    public static Problem VotedAlready(string path, int line, (string State, long Call) vote, bool isSame) => new(
        isSame ? ProblemLevel.Warning : ProblemLevel.Error,
        path,
        line,
        string.Create(CultureInfo.InvariantCulture, $"a second vote of {vote.State} in roll call {vote.Call}"),
        "one vote of a state in a roll call",
        isSame ? "It says the same as the first and was read once." : "The first was kept; remove the wrong one.")
    {
        Kind = isSame ? "repeated vote" : "contradicting vote",
    };

    public static Problem NoState(string path, int line, string text) => Error(
        "no state",
        path,
        line,
        $"the state {Quoted(text)}",
        "a code of datasets/codes.tsv or states.tsv",
        "Add the code to a table of your own, or remove the row.");

    public static Problem UnclosedQuote(string path, int line) => Error(
        "unclosed quote",
        path,
        line,
        "a quote that is never closed",
        "quotes in pairs",
        "Close or remove the quote.");

    public static Problem ReadAsLatin(string path, int line) => new(
        ProblemLevel.Warning,
        path,
        line,
        "bytes that are not UTF-8",
        "UTF-8",
        "The row was read as Latin-1; convert the file to read it as it was meant.") { Kind = "not UTF-8" };

    public static Problem Fields(string path, int line, int found, string expected) => Error(
        "number of columns",
        path,
        line,
        Counted(found, "column", "columns"),
        expected,
        "Correct or remove the row.");

    public static Problem ShiftedRow(string path, int line, int found, int expected) => new(
        ProblemLevel.Warning,
        path,
        line,
        Counted(found, "column", "columns"),
        string.Create(CultureInfo.InvariantCulture, $"{expected}"),
        "The row was read by the columns of the codebook that fit.") { Kind = "shifted row" };

    public static Problem NoType(string path, int line, string text) => Error(
        "no event type",
        path,
        line,
        $"the event {Quoted(text)}",
        "a type of event of the dataset",
        "Correct or remove the row.");

    public static Problem NoDate(string path, int line, string text) =>
        Error("no date", path, line, $"the date {Quoted(text)}", "YYYY-MM-DD", "Correct or remove the row.");

    public static Problem NoCameo(string path, int line, string text) => Error(
        "no CAMEO code",
        path,
        line,
        $"the event {Quoted(text)}",
        "a code or a label of CAMEO",
        "Correct or remove the row.");

    public static Problem NotAnEvent(string path, int line, string text) =>
        Error("not an event", path, line, Quoted(text), "an event as JSON", "Correct or remove the line.");

    private static Problem Error(string kind, string path, int line, string found, string expected, string remedy) =>
        new(ProblemLevel.Error, path, line, found, expected, remedy) { Kind = kind };

    private static string Quoted(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Trim();
        return plain.Length <= LongestQuotation ? $"\"{plain}\"" : $"\"{plain[..LongestQuotation]}…\"";
    }

    private static string Counted(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
}
