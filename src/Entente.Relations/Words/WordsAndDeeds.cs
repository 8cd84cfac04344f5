using Entente.Relations.Standings;

namespace Entente.Relations.Words;

/// <summary>What two states say to each other beside what they do.</summary>
/// <param name="Text">The comparison in words.</param>
/// <param name="Words">Verbal acts that took place.</param>
/// <param name="Deeds">Material acts that took place.</param>
/// <param name="Agreement">Share of the years with a balance in both in which words and deeds point the same way; null
/// when there is no such year.</param>
/// <param name="AgreementYears">The number of those years.</param>
/// <param name="ByYear">The counts year by year; a year without any act is missing, not zero.</param>
/// <param name="Evidence">The weightiest acts.</param>
public sealed record WordsAndDeeds(
    string Text,
    Tally Words,
    Tally Deeds,
    double? Agreement,
    int AgreementYears,
    IReadOnlyList<YearTally> ByYear,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The share of words beside that of dyads of like volume; null where the store tells of too
    /// few.</summary>
    public UsualWords? Usual { get; init; }

    /// <summary>Whether words or deeds gain; null with too few dated acts.</summary>
    public WordsTrend? Trend { get; init; }
}
