using System.Globalization;

namespace Entente.Knowledge;

/// <summary>Every message of the station, in one voice.</summary>
internal static class Problems
{
    public static Problem MissingTable(string file, string[] columns) => new(
        file, 0, "no such table found", $"a table with the columns {Listed(columns)} expected",
        "Put it back or reinstall the program.");

    public static Problem NoHeader(string file, string[] columns) => new(
        file, 0, "no header line found", $"{Listed(columns)} expected", "Add the header line, separated by tabs.");

    public static Problem MissingColumn(string file, int line, string column, string[] columns) => new(
        file, line, $"no column '{column}' found", $"{Listed(columns)} expected",
        "Add the column; its cells may be empty.");

    public static Problem ColumnCount(string file, int line, int found, int expected, string[] columns) => new(
        file, line, $"{Count(found)} found", $"{Number(expected)} expected ({columns[0]}, {columns[1]}, …)",
        found < expected ? "Add the missing columns or remove the line." : "Remove the surplus tabs.");

    public static Problem Duplicate(string file, int line, string key, int first) => new(
        file, line, $"'{key}' found again",
        $"one line each expected (the first is {Number(first)})",
        "Remove one of the two or tell them apart.");

    public static Problem Empty(string file, int line, string column) => new(
        file, line, $"nothing in '{column}' found", "a value expected", "Fill it in or remove the line.");

    public static Problem BadDate(string file, int line, string found) => new(
        file, line, $"'{found}' found", "a date expected (2014-03-18, 2014-03 or 2014)",
        "Correct the date or leave it empty.");

    public static Problem BadNumber(string file, int line, string found, string column) => new(
        file, line, $"'{found}' found in '{column}'", "a number expected", "Correct it or leave it empty.");

    public static Problem BackwardDates(string file, int line, string from, string to) => new(
        file, line, $"'{from}' to '{to}' found", "an end after its beginning expected", "Swap or correct the dates.");

    public static Problem Unknown(string file, int line, string what, string found, string known) => new(
        file, line, $"{what} '{found}' found", $"{known} expected", "Correct the spelling or add it there first.");

    public static Problem BadCondition(string file, int line, string found) => new(
        file, line, $"condition '{found}' found", "SLOT, !SLOT, SLOT=A|B or SLOT!=A|B expected",
        "Write conditions in one of these forms, separated by semicolons.");

    public static Problem BadSlot(string file, int line, string found) => new(
        file, line, $"slot '{found}' found",
        "subj, obj, iobj, clause, complement, poss, compound, adj, pair or a preposition expected",
        "Correct the slot.");

    public static Problem NoActor(string file, int line, string found) => new(
        file, line, $"'{found}' found", "an actor before its synonyms and codes expected",
        "Put the actor's line above it.");

    public static Problem UnknownActorCode(string file, int line, string found) => new(
        file, line, $"code '{found}' found", "a state or IGO, NGO, MNC or IMG first, or ~ and a role, expected",
        "Correct the code or remove it.");

    public static Problem BadActorDates(string file, int line, string found) => new(
        file, line, $"dates '{found}' found", "YYMMDD-YYMMDD, >YYMMDD or <YYMMDD expected",
        "Correct the dates or remove the code.");

    public static Problem UnknownTable(string file) => new(
        file, 0, "a table of this name found", "a table that the program reads expected",
        "Correct the name or remove the file.");

    public static Problem NoTables(string directory) => new(
        directory, 0, "no table found", "at least one .tsv expected", "Name a folder of tables.");

    public static Problem Overlap(string file, int line, string what, string dates, int other) => new(
        file, line, $"{what} found from {dates}", $"dates apart from those of line {Number(other)} expected",
        "Correct the dates of one of the two.");

    public static Problem DuplicateName(string file, int line, string name, int first) => new(
        file, line, $"name '{name}' found again", $"one line a name expected (the first is {Number(first)})",
        "Remove it from one of the two.");

    public static Problem BadDegrees(string file, int line, string found, string column) => new(
        file, line, $"'{found}' found in '{column}'", "degrees expected (−90 to 90 north, −180 to 180 east)",
        "Correct it or leave it empty.");

    private static string Listed(string[] columns) => string.Join(", ", columns);

    private static string Count(int columns) => columns == 1 ? "1 column" : $"{Number(columns)} columns";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
