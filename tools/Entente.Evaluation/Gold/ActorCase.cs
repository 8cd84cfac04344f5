namespace Entente.Evaluation.Gold;

/// <summary>A phrase that names an actor, and who may be meant.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">The sentence or story around it; empty for none.</param>
/// <param name="Date">The day it was written; null when the case gives none.</param>
/// <param name="CountryHint">A country that the source suggests; empty for none.</param>
/// <param name="Countries">Accepted countries; null when the country is not asked, an empty one means none.</param>
/// <param name="Sectors">Accepted sectors, likewise.</param>
internal sealed record ActorCase(
    string Text,
    string Context,
    DateOnly? Date,
    string CountryHint,
    IReadOnlyList<string>? Countries,
    IReadOnlyList<string>? Sectors)
{
    /// <summary>Reads cases.</summary>
    /// <param name="path">JSON lines <c>{"text","context","date","country_hint","country","sector"}</c>.</param>
    /// <exception cref="InvalidDataException">A line holds no JSON object.</exception>
    public static IReadOnlyList<ActorCase> Read(string path) =>
    [
        .. JsonLines.Read(path).Select(json => new ActorCase(
            JsonLines.Text(json, "text"),
            JsonLines.Text(json, "context"),
            JsonLines.Day(json, "date"),
            JsonLines.Text(json, "country_hint"),
            JsonLines.Texts(json, "country"),
            JsonLines.Texts(json, "sector"))),
    ];
}
