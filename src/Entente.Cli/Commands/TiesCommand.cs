using System.CommandLine;
using Entente.Cli.Answers;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Records;
using Entente.Relations.Briefs;
using Entente.Relations.Ties;

namespace Entente.Cli.Commands;

/// <summary><c>entente ties</c>: every pair of states of a store in one row.</summary>
internal static class TiesCommand
{
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
            var rows = TieTable.Rows(opened.Events(new EventQuery { To = last }), first, last);
            using var answer = Answer.Open();
            Write(rows, line.GetRequiredValue(format), answer);
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

        var rows = new Rows(
            "state1", "state2", "events", "stories", "tie", "probability", "alliance", "rivalry", "dispute", "affinity",
            "words", "deeds", "goldstein_cooperation", "goldstein_conflict", "attention", "attention_low",
            "attention_high", "cooperation", "cooperation_low", "cooperation_high", "conflict", "conflict_low",
            "conflict_high", "company", "balanced", "unbalanced");
        foreach (var tie in ties)
        {
            rows.Add(
                tie.Dyad.First, tie.Dyad.Second, Rows.Text(tie.Events), Rows.Text(tie.Stories), tie.Tie,
                Rows.Text(tie.Probability), Rows.Text(tie.Scores.Alliance), Rows.Text(tie.Scores.Rivalry),
                Rows.Text(tie.Scores.Dispute), Rows.Text(tie.Affinity), Rows.Text(tie.Words), Rows.Text(tie.Deeds),
                Rows.Text(tie.GoldsteinCooperation), Rows.Text(tie.GoldsteinConflict), Rows.Text(tie.Attention.Ratio),
                Rows.Text(tie.Attention.Low), Rows.Text(tie.Attention.High), Rows.Text(tie.Cooperation.Ratio),
                Rows.Text(tie.Cooperation.Low), Rows.Text(tie.Cooperation.High), Rows.Text(tie.Conflict.Ratio),
                Rows.Text(tie.Conflict.Low), Rows.Text(tie.Conflict.High), Rows.Text(tie.Company),
                Rows.Text(tie.Triangles.Balanced), Rows.Text(tie.Triangles.Unbalanced));
        }

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
    };
}
