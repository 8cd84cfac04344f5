using System.Globalization;
using Entente.Coding;

namespace Entente.Records;

/// <summary>Every message of the station, in one voice: what was found, what was expected, what to do.</summary>
internal static partial class Problems
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

    public static Problem ShortRow(string path, int line, int found, int expected) => Error(
        "short row",
        path,
        line,
        Counted(found, "column", "columns"),
        string.Create(CultureInfo.InvariantCulture, $"{expected}"),
        "Add the missing columns or remove the line.");

    public const string NoData = "There is no data: ask IsKnown first.";

    public static Problem UnclosedQuote(string path, int line) => Error(
        "unclosed quote",
        path,
        line,
        "a quote that is never closed",
        "quotes in pairs",
        "Close or remove the quote.");

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
