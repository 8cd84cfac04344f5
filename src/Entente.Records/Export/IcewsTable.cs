using System.Globalization;
using Entente.Coding;
using Entente.Knowledge;

namespace Entente.Records.Export;

/// <summary>The columns of ICEWS, for programs that were written for it: one row for each pair of an actor and a
/// recipient.</summary>
/// <remarks>
/// As in ICEWS only what happened is written, and only what has a CAMEO code. Event and story numbers count within the
/// file: ICEWS has numbers there, the store has not.
/// </remarks>
internal sealed class IcewsTable : IExport
{
    public string Name => "icews";

    public void Write(EventStore store, EventQuery query, KnowledgeBase knowledge, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        using var table = new TableWriter(
            output,
            "event_id", "event_date", "source_name", "source_sectors", "source_country", "event_text", "cameo_code",
            "intensity", "target_name", "target_sectors", "target_country", "story_id",
            "sentence_number", "publisher", "city",
            "district", "province", "country", "latitude", "longitude", "year", "yearmonth");
        var stories = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        foreach (var stored in store.Events(query with { Statuses = [EventStatus.Actual] }))
        {
            if (stored.Event.Cameo.Length == 0 || stored.Event.SameAs is not null || stored.Day is null)
                continue;
            if (!stories.TryGetValue(stored.Story, out var story))
                stories.Add(stored.Story, story = stories.Count + 1);
            foreach (var (actor, recipient) in Pairs(stored.Event))
                Write(table, knowledge, stored, (++number, story), (actor, recipient));
        }
    }

    private static IEnumerable<(Party Actor, Party Recipient)> Pairs(CodedEvent coded) =>
        coded.Recipients.Count > 0
            ? coded.Actors.SelectMany(actor => coded.Recipients.Select(recipient => (actor, recipient)))
            : coded.Actors.SelectMany(actor => coded.Actors
                .Where(other => other != actor)
                .Select(other => (actor, other)));

    private static void Write(
        TableWriter table,
        KnowledgeBase knowledge,
        StoredEvent stored,
        (int Event, int Story) numbers,
        (Party Actor, Party Recipient) pair)
    {
        var day = stored.Day!.Value;
        var code = knowledge.Ontology.Codes.GetValueOrDefault(stored.Event.Cameo);
        table.Write(
            TableWriter.Text(numbers.Event),
            TableWriter.Text(day),
            NameOf(pair.Actor),
            pair.Actor.Sector,
            CountryOf(knowledge, pair.Actor, day),
            code?.Name ?? stored.Event.Trigger,
            stored.Event.Cameo,
            TableWriter.Text(stored.Event.Goldstein),
            NameOf(pair.Recipient),
            pair.Recipient.Sector,
            CountryOf(knowledge, pair.Recipient, day),
            TableWriter.Text(numbers.Story),
            TableWriter.Text(stored.Event.SentenceNumber),
            stored.DocumentSource,
            stored.Event.Place?.Name ?? "",
            "",
            "",
            stored.Event.Place is { } place ? StateName(knowledge, place.Country, day) : "",
            "",
            "",
            day.ToString("yyyy", CultureInfo.InvariantCulture),
            day.ToString("yyyyMM", CultureInfo.InvariantCulture));
    }

    private static string NameOf(Party party) => party.Name.Length > 0 ? party.Name : party.Text;

    private static string CountryOf(KnowledgeBase knowledge, Party party, DateOnly day) =>
        StateName(knowledge, party.Country, day);

    private static string StateName(KnowledgeBase knowledge, string code, DateOnly day) =>
        knowledge.States.Find(code, day)?.Name ?? code;
}
