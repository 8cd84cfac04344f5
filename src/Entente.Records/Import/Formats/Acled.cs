using System.Text.RegularExpressions;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Records.Import.Actors;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>ACLED, as its export tool and its interface write it, before and after 2019.</summary>
/// <remarks>
/// Columns after ACLED's codebook. The sub-event type, else the event type, gives the act by <c>datasets/acts.tsv</c>.
/// Strategic developments in which no party acts on another are no acts. The notes are the event's text.
/// </remarks>
internal sealed partial class Acled(KnowledgeBase knowledge) : IFormat
{
    private const string Expected = "event_date, event_type, actor1, actor2 and the others of ACLED";

    private readonly NamedActors _actors = new(knowledge);
    private readonly Acts _codes = new(knowledge.Ontology);

    public string Name => "acled";

    public IRows? Open(FieldReader first, string file, out Problem? problem)
    {
        var columns = Columns.Of(first);
        var isOurs = columns.Find("event_date") >= 0 && columns.Find("event_type") >= 0 &&
            columns.Find("actor1") >= 0 && columns.Find("country") >= 0;
        problem = isOurs ? null : Problems.NotOfDataset(file, string.Join(", ", columns.Names), Expected);
        return isOurs ? new Rows(columns, file, this, knowledge) : null;
    }

    private sealed class Rows(Columns columns, string file, Acled acled, KnowledgeBase knowledge) : IRows
    {
        private readonly KeyBuffer _key = new();
        private readonly SideCache _sides = new();
        private readonly Known<Act> _acts = new(key => ActOf(acled._codes, knowledge, key.Split('\t')));
        private readonly Known<Publisher> _publishers = new(name => new Publisher(name));
        private readonly Known<Site> _sites = new(
            key => new Site(key.Split('\t')[0], acled._actors.CountryOf(key.Split('\t')[1])));

        private readonly int _date = columns.Find("event_date");
        private readonly int _precision = columns.Find("time_precision");
        private readonly int _type = columns.Find("event_type");
        private readonly int _subtype = columns.Find("sub_event_type");
        private readonly int _id = columns.Find("event_id_cnty", "data_id");
        private readonly int _place = columns.Find("location");
        private readonly int _country = columns.Find("country");
        private readonly int _source = columns.Find("source");
        private readonly int _notes = columns.Find("notes");

        public bool HasNoHeader => false;

        public Verdict Read(FieldReader table, DatasetRow row)
        {
            if (table.Count < columns.Names.Count)
                return Refuse(row, Problems.ShortRow(file, (int)table.Line, table.Count, columns.Names.Count));
            if (!Cells.TryDay(table[_date], out var day))
                return Refuse(row, Problems.NoDate(file, (int)table.Line, table.Text(_date)));
            var act = _acts.Of(_key.Begin().Add(table, _type).Add(table, _subtype).Written);
            if (act == Act.None)
                return Refuse(row, Problems.NoType(file, (int)table.Line, table.Text(_type)));
            if (act == Development)
                return Verdict.NoAct;
            (row.Day, row.Act, row.Precision) = (day, act, PrecisionOf(table));
            row.Actor = SideOf(table, ("actor1", "inter1"), day);
            row.Recipient = SideOf(table, ("actor2", "inter2"), day);
            Fill(table, row);
            return Verdict.Event;
        }

        private void Fill(FieldReader table, DatasetRow row)
        {
            row.Label = _id < 0 ? default : table.Memory(_id);
            row.Publisher = _source < 0 || Cells.IsMissing(table[_source]) ? null : _publishers.Of(table[_source]);
            row.Text = _notes < 0 || Cells.IsMissing(table[_notes]) ? default : table.Memory(_notes);
            var place = _key.Begin().Add(table, _place).Add(table, _country).Written;
            row.Site = place.Length > 1 ? _sites.Of(place) : null;
            if (row.Precision == DatePrecision.Week)
                row.LastDay = row.Day.AddDays(6);
            else if (row.Precision == DatePrecision.Month)
                row.LastDay = new DateOnly(row.Day.Year, row.Day.Month, 1).AddMonths(1).AddDays(-1);
            if (row.LastDay <= row.Day)
                row.LastDay = null;
        }

        private DatePrecision PrecisionOf(FieldReader table) =>
            _precision >= 0 && Cells.TryNumber(table[_precision], out var precision)
                ? precision switch { 2 => DatePrecision.Week, 3 => DatePrecision.Month, _ => DatePrecision.Day }
                : DatePrecision.Day;

        private Side SideOf(FieldReader table, (string Name, string Kind) names, DateOnly day)
        {
            _key.Begin().Add(table, columns.Find(names.Name)).Add(table, columns.Find(names.Kind)).Add(table, _country);
            return _sides.Of(_key.Written, day, acled.ReadSide);
        }

        private static Verdict Refuse(DatasetRow row, Problem problem)
        {
            row.Problem = problem;
            return Verdict.Refused;
        }
    }

    /// <summary>Stands for strategic developments without an act.</summary>
    private static readonly Act Development = new(Act.None.Form);

    // "Military Forces of Syria (2000-)", "Civilians (Mali)", "Unidentified Armed Group (Somalia)", "ELN: …".
    private Side ReadSide(string key, DateOnly day, ValidDates dates)
    {
        var cells = key.Split('\t');
        if (cells[0].Length == 0)
            return Side.None;
        var name = Years().Replace(cells[0], "").Trim();
        var sector = knowledge.Datasets.FindCode("acled", cells[1])?.Sector ?? "";
        var forces = Forces().Match(name);
        if (forces.Success && _actors.CountryOf(forces.Groups["state"].Value, day) is { Length: > 0 } state)
        {
            var kind = forces.Groups["kind"].Value switch { "Police" => "COP", "Military" => "MIL", _ => "GOV" };
            return new Side([new Party(cells[0], "", state, kind, 0, 0)]);
        }

        var party = _actors.Resolve(name, "", sector, day, dates);
        var country = party.Country.Length > 0 ? party.Country : _actors.CountryOf(cells[2], day);
        return new Side([party with { Text = cells[0], Country = country }]);
    }

    private static Act ActOf(Acts acts, KnowledgeBase knowledge, string[] key)
    {
        var cameo = knowledge.Datasets.FindAct("acled", key[1]) ?? knowledge.Datasets.FindAct("acled", key[0]);
        if (cameo is null)
            return Act.None;
        return cameo.Length == 0 ? Development : acts.OfCameo(cameo, key[1].Length > 0 ? key[1] : key[0]);
    }

    [GeneratedRegex(@"\s*\(\d{4}\s*-\s*(?:\d{4})?\)")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?<kind>Military|Police|Government)\b(?: Forces)? of (?:the )?(?<state>[^()]+)")]
    private static partial Regex Forces();
}
