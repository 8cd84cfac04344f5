using System.Globalization;
using Entente.Coding;
using Spectre.Console;

namespace Entente.Cli.Answers;

/// <summary>Events as a table for people.</summary>
internal static class EventTable
{
    private const int SentenceWidth = 60;

    /// <summary>An empty table with its columns.</summary>
    public static Table Empty()
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("date").NoWrap());
        table.AddColumn(new TableColumn("type").NoWrap());
        table.AddColumns("actor", "act", "recipient");
        table.AddColumn(new TableColumn("sentence").Width(SentenceWidth));
        return table;
    }

    /// <summary>Adds one event.</summary>
    public static void Add(Table table, CodedEvent coded, string sentence) => table.AddRow(
        Markup.Escape(DateOf(coded)),
        Markup.Escape(coded.Mode.Length > 0 ? $"{coded.Type} {coded.Mode}" : coded.Type),
        Markup.Escape(PartiesOf(coded.Actors)),
        Markup.Escape(ActOf(coded)),
        Markup.Escape(PartiesOf(coded.Recipients)),
        Markup.Escape(sentence));

    /// <summary>Writes a table as plain text when the answer goes to a file or a pipe.</summary>
    public static void Write(Table table, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Console.IsOutputRedirected ? 160 : Math.Max(80, Console.WindowWidth);
        console.Write(table);
    }

    /// <summary>The trigger, with what keeps it from being a plain fact: ship (planned, says US officials).</summary>
    private static string ActOf(CodedEvent coded)
    {
        string[] marks =
        [
            coded.Status == EventStatus.Actual ? "" : coded.Status.ToString().ToLowerInvariant(),
            coded.ReportedBy.Length > 0 ? $"says {coded.ReportedBy}" : "",
        ];
        var told = string.Join(", ", marks.Where(mark => mark.Length > 0));
        return told.Length > 0 ? $"{coded.Trigger} ({told})" : coded.Trigger;
    }

    private static string PartiesOf(IReadOnlyList<Party> parties) => string.Join(", ", parties.Select(party =>
        party.Country.Length > 0 ? $"{party.Text} ({party.Country})" : party.Text));

    /// <summary>As exactly as the text dates it; in parentheses where the day of publication stands in.</summary>
    private static string DateOf(CodedEvent coded)
    {
        var (first, last) = (coded.Date.First, coded.Date.Last);
        return coded.Date.Precision switch
        {
            DatePrecision.Unknown => "",
            DatePrecision.Document => $"({Written(first, "yyyy-MM-dd")})",
            DatePrecision.Month => Written(first, "yyyy-MM"),
            DatePrecision.Year => Written(first, "yyyy"),
            DatePrecision.Range => $"{Written(first, "yyyy")}–{Written(last, "yyyy")}",
            DatePrecision.Week => $"week of {Written(first, "yyyy-MM-dd")}",
            _ => Written(first, "yyyy-MM-dd"),
        };
    }

    private static string Written(DateOnly? day, string form) =>
        day?.ToString(form, CultureInfo.InvariantCulture) ?? "";
}
