using System.Globalization;

namespace Entente.Records;

/// <content>What rows of datasets are refused or read with a change for.</content>
internal static partial class Problems
{
    public static string NoSuchDataset(string name, IEnumerable<string> known) =>
        $"{name}: no such dataset; {string.Join(", ", known)} can be imported.";

    public static Problem NotOfDataset(string path, string columns, string expected) => Error(
        "not of the dataset",
        path,
        1,
        $"the columns {columns}",
        expected,
        "Check that the file is a table of the dataset with its header line.");

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
}
