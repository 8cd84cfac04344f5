using Entente.Relations.Briefs;

namespace Entente.Relations.Thirds;

/// <summary>Third parties in words.</summary>
internal static class CompanyText
{
    private const int AtMost = 12;

    public static IReadOnlyList<Companion> Of(Material material) =>
        [.. material.Thirds.Take(AtMost).Select(third => Of(third, material))];

    public static Companion Of(ThirdParty third, Material material) => new(
        third.Code,
        material.NameOf(third.Code),
        NameOf(third.Side),
        Sentence(third, material),
        material.Citations.Of(Citations.Weightiest(third.First.Acts, 3)
            .Concat(Citations.Weightiest(third.Second.Acts, 3))));

    private static string NameOf(Side side) => side switch
    {
        Side.BothFor => "both for",
        Side.BothAgainst => "both against",
        Side.Opposite => "opposite sides",
        Side.HelpedFoe => "helped foe",
        _ => "against both",
    };

    private static string Sentence(ThirdParty third, Material material)
    {
        var name = material.NameOf(third.Code);
        var counts = $"({material.First} {third.First.Acts.Count}, {material.Second} {third.Second.Acts.Count})";
        return third.Side switch
        {
            Side.BothFor => $"Both {Verb(third)} {name} {counts}.",
            Side.BothAgainst => $"Both act against {name} {counts}.",
            Side.Opposite when third.First.IsFor =>
                $"{material.First} is for {name}, {material.Second} against it {counts}.",
            Side.Opposite => $"{material.Second} is for {name}, {material.First} against it {counts}.",
            Side.HelpedFoe when third.First.IsFor =>
                $"{material.First} helps {name}, which acts against {material.Second} {counts}.",
            Side.HelpedFoe => $"{material.Second} helps {name}, which acts against {material.First} {counts}.",
            _ => $"{Prose.Upper(name)} acts against both {counts}.",
        };
    }

    private static string Verb(ThirdParty third) =>
        third.First.HasDeeds && third.Second.HasDeeds ? "help" : "are on the side of";
}
