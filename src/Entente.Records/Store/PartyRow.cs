using Entente.Coding;

namespace Entente.Records.Store;

/// <summary>A row of <c>parties</c>.</summary>
internal sealed record PartyRow(
    long Event,
    string Side,
    int Number,
    string Country,
    string Sector,
    string Name,
    string Text,
    int Start,
    int End)
{
    public const string InsertStatement = """
        INSERT INTO parties (event, side, number, country, sector, name, text, start, end)
        VALUES (@Event, @Side, @Number, @Country, @Sector, @Name, @Text, @Start, @End)
        """;

    public static IEnumerable<PartyRow> Of(long key, string side, IReadOnlyList<Party> parties) =>
        parties.Select((party, index) => new PartyRow(
            key, side, index + 1, party.Country, party.Sector, party.Name, party.Text, party.Start, party.End));
}
