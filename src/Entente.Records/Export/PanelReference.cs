using Entente.Records.Reference;

namespace Entente.Records.Export;

/// <summary>What reference data say of a pair of states in a year, as cells of a panel; NA beyond their
/// coverage.</summary>
internal sealed class PanelReference(ReferenceData data)
{
    private readonly Dictionary<(string, string, int), Cells> _known = [];
    private readonly bool _isEmpty = data.Coverages().Count == 0;

    public Cells Of(string state1, string state2, int year)
    {
        if (_isEmpty)
            return new Cells(Panel.Missing, Panel.Missing, Panel.Missing, Panel.Missing, Panel.Missing);
        if (!_known.TryGetValue((state1, state2, year), out var cells))
            _known.Add((state1, state2, year), cells = Read(state1, state2, year));
        return cells;
    }

    private Cells Read(string state1, string state2, int year)
    {
        var votes = data.Votes(state1, state2, year);
        var shared = data.SharedOrganisations(state1, state2, year);
        return new Cells(
            AnyOf(data.Alliances(state1, state2, year)),
            AnyOf(data.Rivalries(state1, state2, year)),
            AnyOf(data.Disputes(state1, state2, year)),
            votes is { IsKnown: true, Value.S: { } similarity } ? TableWriter.Text(similarity) : Panel.Missing,
            shared.IsKnown ? TableWriter.Text(shared.Value) : Panel.Missing);
    }

    private static string AnyOf<T>(Covered<IReadOnlyList<T>> found) =>
        !found.IsKnown ? Panel.Missing : found.Value.Count > 0 ? "1" : "0";

    /// <summary>The cells of one pair and year.</summary>
    internal readonly record struct Cells(
        string Alliance, string Rivalry, string Dispute, string VoteSimilarity, string SharedIgos);
}
