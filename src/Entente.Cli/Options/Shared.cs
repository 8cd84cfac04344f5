using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Entente.Cli.Options;

/// <summary>The options that several commands share, each with the one help text that it has everywhere.</summary>
internal static class Shared
{
    public static Option<string?> Store() => new("--store", "-s")
    {
        Description = "The store: one SQLite file, made when it is not there.",
        HelpName = "FILE",
    };

    public static Option<string[]> Knowledge() => new("--knowledge", "-k")
    {
        Description = "A folder of your own tables, laid over the shipped ones; may be given again.",
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<DateOnly?> Date(string meaning) => DateOption("--date", meaning);

    public static Option<DateOnly?> From() => DateOption("--from", "First day that counts.");

    public static Option<DateOnly?> To() => DateOption("--to", "Last day that counts.");

    public static Option<string?> Out() => new("--out", "-o")
    {
        Description = "Write the answer to this file instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>A choice among a few words, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string meaning, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = meaning,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    public static Argument<string[]> Paths(string meaning) => new("path")
    {
        Description = meaning,
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Argument<string> State(string name) => new(name)
    {
        Description = "A state: ISO 3166-1 alpha-3 code (IRN) or its name in quotes.",
    };

    private static Option<DateOnly?> DateOption(string name, string meaning) => new(name)
    {
        Description = $"{meaning} YYYY-MM-DD.",
        HelpName = "DATE",
        CustomParser = ReadDate,
    };

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        var word = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"'{word}' is not a date; write it as YYYY-MM-DD, for example 2022-07-21.");
        return null;
    }
}
