using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records.Reference;
using Entente.Relations.Briefs;
using Entente.Relations.Standings;
using Entente.Relations.Ties;

namespace Entente.Cli.Commands;

/// <summary><c>entente ties</c>: every pair of states of a store in one row.</summary>
internal static class TiesCommand
{
    private static readonly (string Name, Func<TieRow, string> Text)[] Judged =
    [
        ("state1", tie => tie.Dyad.First),
        ("state2", tie => tie.Dyad.Second),
        ("events", tie => Rows.Text(tie.Events)),
        ("stories", tie => Rows.Text(tie.Stories)),
        ("tie", tie => tie.Tie),
        ("probability", tie => Rows.Text(tie.Probability)),
        ("alliance", tie => Rows.Text(tie.Scores.Alliance)),
        ("rivalry", tie => Rows.Text(tie.Scores.Rivalry)),
        ("dispute", tie => Rows.Text(tie.Scores.Dispute)),
        ("affinity", tie => Rows.Text(tie.Affinity)),
        ("words", tie => Rows.Text(tie.Words)),
        ("deeds", tie => Rows.Text(tie.Deeds)),
        ("goldstein_cooperation", tie => Rows.Text(tie.GoldsteinCooperation)),
        ("goldstein_conflict", tie => Rows.Text(tie.GoldsteinConflict)),
    ];

    private static readonly (string Name, Func<TieRow, string> Text)[] Measured =
    [
        ("attention", tie => Rows.Text(tie.Attention.Ratio)),
        ("attention_low", tie => Rows.Text(tie.Attention.Low)),
        ("attention_high", tie => Rows.Text(tie.Attention.High)),
        ("cooperation", tie => Rows.Text(tie.Cooperation.Ratio)),
        ("cooperation_low", tie => Rows.Text(tie.Cooperation.Low)),
        ("cooperation_high", tie => Rows.Text(tie.Cooperation.High)),
        ("conflict", tie => Rows.Text(tie.Conflict.Ratio)),
        ("conflict_low", tie => Rows.Text(tie.Conflict.Low)),
        ("conflict_high", tie => Rows.Text(tie.Conflict.High)),
        ("company", tie => Rows.Text(tie.Company)),
        ("balanced", tie => Rows.Text(tie.Triangles.Balanced)),
        ("unbalanced", tie => Rows.Text(tie.Triangles.Unbalanced)),
        ("votes", tie => Rows.Text(tie.Votes)),
    ];

    public static Command Create()
    {
        var store = Shared.Store();
        var (from, to) = (Shared.From(), Shared.To());
        var format = Shared.Choice("--format", "How the answer is written.", "csv", "json", "table");
        var command = new Command(
            "ties",
            """
            One row for each pair of states between which something passed: the tie with its probability, scores for
            alliance, rivalry and dispute, affinity, words and deeds.

            Example:  entente ties --store russia-iran.db --from 2015-01-01 --format table
            """)
        {
            store, from, to, format,
        };
        command.SetAction(line =>
        {
            using var opened = Stores.OpenExisting(line.GetValue(store));
            var (first, last) = (line.GetValue(from), line.GetValue(to));
            var world = World.Of(opened, first, last);
            if (first is null && last is null)
                Worlds.KeepIfPossible(line.GetValue(store), world);
            var votes = world.Span is var (start, end)
                ? opened.VoteAgreements(start.Year, end.Year)
                : new Dictionary<(string, string), VoteAgreement>();
            var rows = TieTable.Rows(world).Select(row => row with
            {
                Votes = votes.GetValueOrDefault((row.Dyad.First, row.Dyad.Second))?.Pi,
            });
            using var answer = Answer.Open();
            Write([.. rows], line.GetRequiredValue(format), answer);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<TieRow> ties, string format, TextWriter answer)
    {
        if (format == "json")
        {
            answer.WriteLine(BriefJson.Write(new { Ties = ties.Select(ObjectOf) }));
            return;
        }

        // A table is for the eye: the intervals are left to CSV and JSON.
        var columns = format == "csv" ? [.. Judged, .. Measured] : Judged;
        var rows = new Rows([.. columns.Select(column => column.Name)]);
        foreach (var tie in ties)
            rows.Add([.. columns.Select(column => column.Text(tie))]);
        rows.Write(format, answer);
    }

    private static object ObjectOf(TieRow tie) => new
    {
        State1 = tie.Dyad.First,
        State2 = tie.Dyad.Second,
        tie.Events,
        tie.Stories,
        tie.Tie,
        tie.Probability,
        Because = tie.Because.Select(reason => new
        {
            Feature = reason.Feature.ToString(), reason.Figure, reason.LogOdds, reason.Why,
        }),
        tie.Scores.Alliance,
        tie.Scores.Rivalry,
        tie.Scores.Dispute,
        tie.Affinity,
        tie.Words,
        tie.Deeds,
        tie.GoldsteinCooperation,
        tie.GoldsteinConflict,
        tie.Attention,
        tie.Cooperation,
        tie.Conflict,
        tie.Company,
        tie.Triangles.Balanced,
        tie.Triangles.Unbalanced,
        tie.Votes,
    };
}
