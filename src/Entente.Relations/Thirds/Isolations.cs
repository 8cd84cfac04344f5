using Entente.Relations.Briefs;

namespace Entente.Relations.Thirds;

/// <summary>Condemned, and with whom to lean on: the two halves of isolation that a dyad's record shows.</summary>
/// <remarks>Beside it stands, where the store tells of enough states, what size leads one to expect; see
/// <c>docs/relations.md</c>.</remarks>
internal static class Isolations
{
    private const int OthersAtLeast = 3;

    public static IReadOnlyList<Isolation> Of(Material material) =>
        [Of(material.Record.Dyad.First, material), Of(material.Record.Dyad.Second, material)];

    private static Isolation Of(string state, Material material)
    {
        var towards = material.Stances.Towards(state).Values;
        var condemning = towards.Where(stance => stance.IsAgainst).ToList();
        var helping = towards.Where(stance => stance.IsFor).ToList();
        var others = condemning.Count + helping.Count;
        return new Isolation(
            state,
            condemning.Count,
            helping.Count,
            others < OthersAtLeast ? null : (double)condemning.Count / others,
            helping.Count < OthersAtLeast ? null : Herfindahl(helping),
            Text(material.NameOf(state), condemning.Count, helping.Count),
            material.Citations.Of(condemning.SelectMany(stance => stance.Acts)
                .Where(act => !act.Quad.IsCooperation())))
        {
            Among = state == material.Record.Dyad.First ? material.Standing?.First : material.Standing?.Second,
            ByYear = IsolationCourse.Of(state, material.Record.All),
        };
    }

    private static double Herfindahl(List<Stance> helping)
    {
        var sum = helping.Sum(stance => stance.For);
        return helping.Sum(stance => Math.Pow(stance.For / sum, 2));
    }

    private static string Text(string name, int condemning, int helping) =>
        condemning + helping == 0
            ? $"Nothing is on record of what others do to {name}."
            : $"{Prose.Count(condemning, "other")} rather against {name} than for it, {helping} rather for it.";
}
