using System.Globalization;
using Entente.Coding;
using Spectre.Console;

namespace Entente.Cli.Answers;

/// <summary>Events as a table for people.</summary>
internal static class EventTable
{
    /// <summary>An empty table with its columns.</summary>
    public static Table Empty() => new Table().Border(TableBorder.Simple)
        .AddColumns("date", "type", "actor", "act", "recipient", "status", "said by", "sentence");

    /// <summary>Adds one event.</summary>
    public static void Add(Table table, CodedEvent coded, string sentence) => table.AddRow(
        Markup.Escape(DateOf(coded)),
        Markup.Escape(coded.Mode.Length > 0 ? $"{coded.Type} {coded.Mode}" : coded.Type),
        Markup.Escape(PartiesOf(coded.Actors)),
        Markup.Escape(coded.Trigger),
        Markup.Escape(PartiesOf(coded.Recipients)),
        coded.Status == EventStatus.Actual ? "" : Markup.Escape(coded.Status.ToString().ToLowerInvariant()),
        Markup.Escape(coded.ReportedBy),
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

    private static string PartiesOf(IReadOnlyList<Party> parties) => string.Join(", ", parties.Select(party =>
        party.Country.Length > 0 ? $"{party.Text} ({party.Country})" : party.Text));

    private static string DateOf(CodedEvent coded)
    {
        var (first, last) = (Day(coded.Date.First), Day(coded.Date.Last));
        return first == last ? first : $"{first} – {last}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
