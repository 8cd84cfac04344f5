using Entente.Evaluation.Gold;

namespace Entente.Evaluation.Scoring;

/// <summary>How often a phrase was traced to the right country and sector.</summary>
/// <param name="Cases">How many phrases.</param>
/// <param name="AllRight">Right in whatever was asked.</param>
/// <param name="CountryRight">Right country.</param>
/// <param name="CountryAsked">… of so many asked.</param>
/// <param name="SectorRight">Right sector.</param>
/// <param name="SectorAsked">… of so many asked.</param>
internal readonly record struct ActorScore(
    int Cases,
    int AllRight,
    int CountryRight,
    int CountryAsked,
    int SectorRight,
    int SectorAsked)
{
    /// <summary>Scores cases.</summary>
    /// <param name="cases">The cases, each with the answer; empty for no country or sector.</param>
    public static ActorScore Of(IEnumerable<(ActorCase Case, string Country, string Sector)> cases)
    {
        var score = default(ActorScore);
        foreach (var (asked, country, sector) in cases)
        {
            score = new ActorScore(
                score.Cases + 1,
                score.AllRight + Count(IsRight(asked, country, sector)),
                score.CountryRight + Count(asked.Countries?.Contains(country) == true),
                score.CountryAsked + Count(asked.Countries is not null),
                score.SectorRight + Count(asked.Sectors?.Contains(sector) == true),
                score.SectorAsked + Count(asked.Sectors is not null));
        }

        return score;
    }

    /// <summary>Whether an answer is right in whatever was asked.</summary>
    public static bool IsRight(ActorCase asked, string country, string sector) =>
        asked.Countries?.Contains(country) != false && asked.Sectors?.Contains(sector) != false;

    private static int Count(bool condition) => condition ? 1 : 0;
}
