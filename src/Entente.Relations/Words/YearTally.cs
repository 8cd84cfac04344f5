namespace Entente.Relations.Words;

/// <summary>Words and deeds of one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="WordsCooperation">Verbal cooperation.</param>
/// <param name="WordsConflict">Verbal conflict.</param>
/// <param name="DeedsCooperation">Material cooperation.</param>
/// <param name="DeedsConflict">Material conflict.</param>
public sealed record YearTally(
    int Year,
    int WordsCooperation,
    int WordsConflict,
    int DeedsCooperation,
    int DeedsConflict);
