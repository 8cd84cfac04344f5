using Entente.Relations.Briefs;
using Entente.Relations.Thirds;
using Entente.Relations.Ties;

namespace Entente.Relations.Phases;

/// <summary>A phase in one line.</summary>
internal static class PhaseText
{
    public static string Of(Material part)
    {
        var tally = part.Tally;
        var between = tally.Acts == 0
            ? "no act between the two"
            : $"{Prose.Count(tally.Acts, "act")} between the two ({tally.Cooperation} for, {tally.Conflict} against)";
        var company = Company(part.Thirds);
        return (company.Length == 0 ? between : $"{between}; {company}") +
            (part.Tie.PointsTo is { } kind ? $"; what there is points to {kind.Name()}" : "");
    }

    private static string Company(IReadOnlyList<ThirdParty> thirds)
    {
        var alike = thirds.Count(third => third.IsAlike);
        var opposite = thirds.Count(third => third.IsOpposite);
        return (alike, opposite) switch
        {
            (0, 0) => "",
            (_, 0) => $"on the same side of {Prose.Count(alike, "other")}",
            (0, _) => $"on opposite sides of {Prose.Count(opposite, "other")}",
            _ => $"on the same side of {Prose.Count(alike, "other")}, on opposite sides of {opposite}",
        };
    }
}
