using Entente.Knowledge;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>POLECAT: the weekly and yearly tables of its Dataverse, in PLOVER's types.</summary>
/// <remarks>
/// Some files have names in the header or tabs in the rows that do not belong there, so a row is read by the columns
/// under which its type and day make sense: those of the header, those without the empty names, or those of the
/// codebook.
/// </remarks>
internal sealed class Polecat(KnowledgeBase knowledge) : IFormat
{
    private const string Expected = "Event ID, Event Date, Event Type, Actor Name and the others of POLECAT";

    // The columns of the files since 2023, in their order.
    private static readonly string[] Codebook =
        ("Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|" +
        "Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|" +
        "Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|" +
        "Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|" +
        "GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|" +
        "Story Locations|Language|Version").Split('|');

    public string Name => "polecat";

    private static bool IsBare(FieldReader first) =>
        first.Count == Codebook.Length && Cells.TryDay(first[1], out _) && Cells.TryDay(first[34], out _);

    public IRows? Open(FieldReader first, string file, out Problem? problem)
    {
        var names = Columns.Of(first).Names.Select(name => name.TrimStart('#', '!')).ToArray();
        var header = new Columns(names);
        if (IsBare(first))
        {
            problem = null;
            return new PolecatRows([new Columns(Codebook)], file, knowledge) { HasNoHeader = true };
        }

        var isOurs = header.Find("event_type") >= 0 && header.Find("event_date") >= 0 &&
            header.Find("actor_name") >= 0;
        problem = isOurs ? null : Problems.NotOfDataset(file, string.Join(", ", names), Expected);
        if (!isOurs)
            return null;
        var known = new Columns([.. names.Where(name => Array.Exists(Codebook, name.Equals))]);
        return new PolecatRows([header, known, new Columns(Codebook)], file, knowledge);
    }
}
