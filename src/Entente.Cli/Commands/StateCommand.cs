using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Records.Export;
using Entente.Relations.Briefs;
using Entente.Relations.States;

namespace Entente.Cli.Commands;

/// <summary><c>entente state A</c>: one state among the others.</summary>
internal static class StateCommand
{
    public static Command Create()
    {
        var state = Shared.State("A");
        var store = Shared.Store();
        var (from, to) = (Shared.From(), Shared.To());
        var format = Shared.Choice("--format", "How the answer is written.", "json", "csv", "table");
        var command = new Command(
            "state",
            """
            Says with whom and against whom a state acts: partners and adversaries with the weight of cooperation and of
            conflict, and (in JSON) what it says and does and how others treat it year by year, and how isolated it is
            among all states of the store: avoided, condemned, dependent, each beside what was to be expected and with
            its rank.

            Example:  entente state Turkey --store russia-iran.db --format table
            """)
        {
            state, store, from, to, format,
        };
        command.SetAction(line =>
        {
            var stations = new Stations();
            var code = StateNames.CodeOf(stations.Knowledge, line.GetRequiredValue(state));
            using var opened = Stores.OpenExisting(line.GetValue(store));
            var options = new BriefOptions
            {
                From = line.GetValue(from),
                To = line.GetValue(to),
                NameOf = stations.NameOf,
                PointsOf = new TextOffsets(opened).Of,
            };
            var profile = StateProfile.Of(opened.Events(EventQuery.Involving(code)), code, options) with
            {
                Isolation = Worlds.IsolationOf(opened, code, (options.From, options.To)),
            };
            using var answer = Answer.Open();
            Write(profile, line.GetRequiredValue(format), answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(StateProfile profile, string format, TextWriter answer)
    {
        if (format == "json")
        {
            answer.WriteLine(BriefJson.Write(profile));
            return;
        }

        var rows = new Rows("code", "name", "events", "cooperation", "conflict", "first", "last");
        foreach (var other in profile.Partners.Concat(profile.HostileTo))
        {
            rows.Add(
                other.Code, other.Name,
                Rows.Text(other.Events), Rows.Text(other.Cooperation), Rows.Text(other.Conflict),
                Rows.Text(other.First), Rows.Text(other.Last));
        }

        rows.Write(format, answer);
    }
}
