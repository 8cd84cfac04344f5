using System.Globalization;

namespace Entente.Language;

/// <summary>What this station says when a file cannot be used.</summary>
internal static class Problems
{
    public static string NoModel(string path) =>
        $"{path}: no language model there. Restore models/english.model from the repository, or train one: " +
        "train/README.md says how.";

    public static string NotAModel(string path) =>
        $"{path}: not a language model of this version. Train it again or restore models/english.model.";

    public static string TooLong() =>
        "the text has more than 2147483647 characters, as many as places in it can be counted. Read it in parts.";

    public static string NotANetwork() =>
        "not a network of this version: export it again with train/train.py export.";

    public static string NoLayer(string name) =>
        $"the network has no layer {name}: export it again with train/train.py export.";

    public static string Columns(int lineNumber, int found) => string.Create(
        CultureInfo.InvariantCulture,
        $"line {lineNumber}: {found} columns found, 10 expected, separated by tabs. Add the missing columns.");

    public static string Number(int lineNumber, string column, string found) => string.Create(
        CultureInfo.InvariantCulture,
        $"line {lineNumber}: {column} is \"{found}\", a word number of this sentence expected. Correct the number.");
}
