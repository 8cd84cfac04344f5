using Entente.Coding;

namespace Entente.Records.Store;

/// <summary>A row of <c>parties</c>.</summary>
internal sealed record PartyRow(
    long Event, string Side, int Number, long Entity, string Country, string Text, int Start, int End)
{
    public const string InsertStatement = """
        INSERT INTO parties (event, side, number, entity, country, text, start, end)
        VALUES (@Event, @Side, @Number, @Entity, @Country, @Text, @Start, @End)
        """;

    public static IEnumerable<PartyRow> Of(
        long key, string side, IReadOnlyList<Party> parties, Func<Party, long> entityOf) =>
        parties.Select((party, index) => new PartyRow(
            key, side, index + 1, entityOf(party), party.Country, party.Text, party.Start, party.End));
}
