using System.Globalization;
using Entente.Evaluation.Gold;
using Entente.Evaluation.Printing;
using Entente.Evaluation.Scoring;
using Entente.Knowledge.Actors;

namespace Entente.Evaluation.Measures;

/// <summary>Phrases traced to states and sectors against the accepted ones.</summary>
/// <param name="resolver">The program's own knowledge of actors.</param>
internal sealed class ActorMeasure(Lazy<ActorResolver> resolver) : IMeasure
{
    public string Name => "actors";

    public string Description => "Whom a phrase means, against accepted states and sectors.";

    public IReadOnlyList<string> Gold => ["CASES.jsonl"];

    public Measurement Take(IReadOnlyList<string> gold, string? predicted)
    {
        var cases = ActorCase.Read(gold[0]);
        var answered = predicted is null ? [.. cases.Select(Answer)] : Read(predicted, cases);
        var score = ActorScore.Of(answered.Select(row => (row.Case, row.Country, row.Sector)));
        Figure[] figures =
        [
            new("all right", Share(score.AllRight, score.Cases)),
            new("country", Share(score.CountryRight, score.CountryAsked)),
            new("sector", Share(score.SectorRight, score.SectorAsked)),
        ];
        return new Measurement(
            string.Create(CultureInfo.InvariantCulture, $"{score.Cases} phrases"),
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"cases {score.Cases}  {figures[0]}  {figures[1]} ({score.CountryAsked})  " +
                    $"{figures[2]} ({score.SectorAsked})"),
            ],
            figures)
        {
            Misses = answered.Where(row => !ActorScore.IsRight(row.Case, row.Country, row.Sector)).Select(Tell),
        };
    }

    private Answered Answer(ActorCase asked)
    {
        var reading = resolver.Value.Resolve(asked.Text, asked.Context, asked.Date, asked.CountryHint);
        return new Answered(asked, reading.Country, reading.Sector, reading.Why);
    }

    private static Answered[] Read(string path, IReadOnlyList<ActorCase> cases)
    {
        var answers = JsonLines.Read(path).ToArray();
        if (answers.Length != cases.Count)
        {
            throw new InvalidDataException(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {answers.Length} answers found, {cases.Count} expected. Give one a case, in order."));
        }

        return [.. cases.Zip(answers, (asked, json) =>
            new Answered(asked, JsonLines.Text(json, "country"), JsonLines.Text(json, "sector"), ""))];
    }

    private static string Tell(Answered row) =>
        $"“{row.Case.Text}” in “{row.Case.Context}”: wanted {Either(row.Case.Countries)} {Either(row.Case.Sectors)}, " +
        $"found {row.Country} {row.Sector} ({row.Why})";

    private static string Either(IReadOnlyList<string>? accepted) =>
        accepted is null ? "any" : string.Join('/', accepted.Select(code => code.Length == 0 ? "none" : code));

    private static double Share(int right, int asked) => (double)right / Math.Max(1, asked);

    private readonly record struct Answered(ActorCase Case, string Country, string Sector, string Why);
}
