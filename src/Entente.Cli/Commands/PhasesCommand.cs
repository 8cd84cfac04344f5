using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Relations.Briefs;
using Entente.Relations.Panels;
using Entente.Relations.Phases;

namespace Entente.Cli.Commands;

/// <summary><c>entente phases A B</c>: when what binds two states changed.</summary>
internal static class PhasesCommand
{
    public static Command Create()
    {
        var (first, second) = (Shared.State("A"), Shared.State("B"));
        var store = Shared.Store();
        var (from, to) = (Shared.From(), Shared.To());
        var by = Shared.Choice(
            "--by", "Length of a step; auto lets span and density decide.", "auto", "day", "week", "month", "year");
        var format = Shared.Choice("--format", "How the answer is written.", "json", "csv", "table");
        var command = new Command(
            "phases",
            """
            Cuts the record of two states into phases, with the probability of each boundary and candidates for what
            turned one phase into the next.

            Example:  entente phases IRN RUS --store russia-iran.db --format table
            """)
        {
            first, second, store, from, to, by, format,
        };
        command.SetAction(line =>
        {
            var stations = new Stations();
            var dyad = BriefCommand.DyadOf(stations, line.GetRequiredValue(first), line.GetRequiredValue(second));
            using var opened = Stores.OpenExisting(line.GetValue(store));
            var step = Enum.TryParse<TimeStep>(line.GetRequiredValue(by), ignoreCase: true, out var given)
                ? given
                : (TimeStep?)null;
            var phases = Briefing.Of(opened, stations, dyad, (line.GetValue(from), line.GetValue(to)), step).Phases;
            using var answer = Answer.Open();
            Write(phases, line.GetRequiredValue(format), answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<Phase> phases, string format, TextWriter answer)
    {
        if (format == "json")
        {
            answer.WriteLine(BriefJson.Write(new { Phases = phases }));
            return;
        }

        var rows = new Rows("from", "to", "tie", "probability", "boundary", "earliest", "latest", "candidate");
        foreach (var phase in phases)
        {
            rows.Add(
                Rows.Text(phase.From),
                Rows.Text(phase.To),
                phase.Tie,
                Rows.Text(phase.Probability),
                Rows.Text(phase.Boundary.Probability),
                Rows.Text(phase.Boundary.Earliest),
                Rows.Text(phase.Boundary.Latest),
                phase.Catalysts.Count > 0 ? phase.Catalysts[0].Text : "");
        }

        rows.Write(format, answer);
    }
}
