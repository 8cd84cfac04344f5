using Entente.Knowledge;
using Entente.Relations;
using Entente.Relations.Panels;

namespace Entente.Cli.Answers;

/// <summary>Directed dyads by period as CSV: what one state did to another, by quad class, type and context.</summary>
/// <remarks>NA is what is not known; a type or context that does not occur in a row counts 0 in it.</remarks>
internal static class DirectedPanel
{
    private const string Missing = "NA";

    private static readonly QuadClass[] Quads = Enum.GetValues<QuadClass>();

    /// <summary>Writes the panel.</summary>
    /// <param name="panel">Its rows.</param>
    /// <param name="states">Numbers of states.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<PanelRow> panel, StateTable states, TextWriter output)
    {
        string[] contexts = [.. panel.SelectMany(row => row.Contexts.Keys).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        var rows = new Rows([
            "actor", "recipient", "from", "to", "cow1", "cow2", "gw1", "gw2", "events", "stories",
            "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict",
            "goldstein_cooperation", "goldstein_conflict", "announced", "denied",
            .. PloverTypes.All.Select(type => type.ToLowerInvariant()),
            .. contexts.Select(context => $"context_{context}")]);
        foreach (var row in panel)
        {
            rows.Add([
                .. Fields(row, states), .. Counts(row.Types, PloverTypes.All), .. Counts(row.Contexts, contexts)]);
        }

        rows.Write("csv", output);
    }

    private static IEnumerable<string> Fields(PanelRow row, StateTable states)
    {
        var (actor, recipient) = (states.Find(row.Actor, row.From), states.Find(row.Recipient, row.From));
        return
        [
            row.Actor, row.Recipient, Rows.Text(row.From), Rows.Text(row.To),
            OrMissing(actor?.Cow), OrMissing(recipient?.Cow), OrMissing(actor?.Gw), OrMissing(recipient?.Gw),
            Rows.Text(row.Acts), Rows.Text(row.Stories),
            .. Quads.Select(quad => Rows.Text(row.Quads.GetValueOrDefault(quad))),
            OrMissing(row.GoldsteinCooperation), OrMissing(row.GoldsteinConflict),
            Rows.Text(row.NotYet), Rows.Text(row.Negated),
        ];
    }

    private static IEnumerable<string> Counts(IReadOnlyDictionary<string, int> counts, IEnumerable<string> names) =>
        names.Select(name => Rows.Text(counts.GetValueOrDefault(name)));

    private static string OrMissing(int? number) => number is { } known ? Rows.Text(known) : Missing;

    private static string OrMissing(double? number) => number is null ? Missing : Rows.Text(number);
}
