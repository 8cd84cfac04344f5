using System.Globalization;
using Entente.Knowledge;
using Entente.Records.Import.Actors;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>ICEWS: the tables of its Dataverse, those of its R package, or the four columns <c>source event target
/// date</c>.</summary>
/// <remarks>
/// Neither event nor story numbers are unique in ICEWS, and equal rows occur: a row is known by all that it says,
/// however the file writes it. Dates are <c>2014-01-31</c>, in the file of 2017 <c>1/31/2017</c>; that file has no
/// CAMEO codes, so they are found by their labels. Rows of CAMEO's root 01 are statements and no acts.
/// </remarks>
internal sealed class Icews(KnowledgeBase knowledge) : IFormat
{
    private const string Expected = "source, event, target and date, or those of ICEWS";

    private readonly Acts _codes = new(knowledge.Ontology);
    private readonly NamedActors _actors = new(knowledge);
    private readonly Known<Publisher> _publishers = new(name => new Publisher(name));

    public string Name => "icews";

    public IRows? Open(FieldReader first, string file, out Problem? problem)
    {
        var columns = Columns.Of(first);
        var isOurs = columns.Find("source_name", "source") >= 0 && columns.Find("target_name", "target") >= 0 &&
            columns.Find("event_date", "date") >= 0 && columns.Find("event_text", "event") >= 0;
        problem = isOurs ? null : Problems.NotOfDataset(file, string.Join(", ", columns.Names), Expected);
        return isOurs ? new Rows(columns, file, this, knowledge) : null;
    }

    private sealed class Rows(Columns columns, string file, Icews icews, KnowledgeBase knowledge) : IRows
    {
        private readonly KeyBuffer _key = new();
        private readonly SideCache _sides = new();
        private readonly Known<Act> _acts = new(key => ActOf(icews._codes, key.Split('\t')));
        private readonly Known<Site> _sites = new(key => SiteOf(icews._actors, key.Split('\t')));
        private readonly int _date = columns.Find("event_date", "date");
        private readonly int _source = columns.Find("source_name", "source");
        private readonly int _sourceSectors = columns.Find("source_sectors");
        private readonly int _sourceCountry = columns.Find("source_country");
        private readonly int _label = columns.Find("event_text", "event");
        private readonly int _cameo = columns.Find("cameo_code");
        private readonly int _intensity = columns.Find("intensity");
        private readonly int _target = columns.Find("target_name", "target");
        private readonly int _targetSectors = columns.Find("target_sectors");
        private readonly int _targetCountry = columns.Find("target_country");
        private readonly int _number = columns.Find("event_id");
        private readonly int _story = columns.Find("story_id");
        private readonly int _sentence = columns.Find("sentence_number");
        private readonly int _publisher = columns.Find("publisher");
        private readonly int _city = columns.Find("city");
        private readonly int _country = columns.Find("country");

        public bool HasNoHeader => false;

        public Verdict Read(FieldReader table, DatasetRow row)
        {
            if (table.Count < columns.Names.Count)
                return Refuse(row, Problems.ShortRow(file, (int)table.Line, table.Count, columns.Names.Count));
            if (!Cells.TryDay(table[_date], out var day))
                return Refuse(row, Problems.NoDate(file, (int)table.Line, table.Text(_date)));
            var act = _acts.Of(_key.Begin().Add(table, _cameo).Add(table, _label).Add(table, _intensity).Written);
            if (act == Act.None)
                return Refuse(row, NoCode(table));
            if (act == Statement)
                return Verdict.NoAct;
            (row.Day, row.Act) = (day, act);
            row.Actor = SideOf(table, (_source, _sourceCountry, _sourceSectors), day);
            row.Recipient = SideOf(table, (_target, _targetCountry, _targetSectors), day);
            Fill(table, row);
            return Verdict.Event;
        }

        private void Fill(FieldReader table, DatasetRow row)
        {
            row.Number = NumberAt(table, _number);
            row.Story = NumberAt(table, _story);
            row.Sentence = (int)(NumberAt(table, _sentence) ?? 0);
            row.Publisher = _publisher < 0 || Cells.IsMissing(table[_publisher])
                ? null
                : icews._publishers.Of(table[_publisher]);
            var place = _key.Begin().Add(table, _city).Add(table, _country).Written;
            row.Site = place.Length > 1 ? _sites.Of(place) : null;
            _key.Begin().Add(row.Day.DayNumber).Add(table, _number).Add(table, _source).Add(table, _sourceCountry)
                .Add(table, _label).Add(table, _cameo).Add(table, _target).Add(table, _targetCountry)
                .Add(table, _story).Add(table, _sentence).Add(table, _publisher).Add(table, _city);
            row.HashOf(_key.Written);
        }

        private Side SideOf(FieldReader table, (int Name, int Country, int Sectors) columns, DateOnly day)
        {
            _key.Begin().Add(table, columns.Name).Add(table, columns.Country).Add(table, columns.Sectors);
            return _sides.Of(_key.Written, day, (key, date, dates) =>
            {
                var cells = key.Split('\t');
                var sector = Sectors.OfIcews(knowledge.Datasets, cells[2]);
                return cells[0].Length == 0
                    ? Side.None
                    : new Side([icews._actors.Resolve(cells[0], cells[1], sector, date, dates)])
                    {
                        IsNoState = icews._actors.IsNoState(cells[0]),
                    };
            });
        }

        private Problem NoCode(FieldReader table)
        {
            var cameo = Cells.Text(table, _cameo);
            return Problems.NoCameo(file, (int)table.Line, cameo.Length > 0 ? cameo : table.Text(_label));
        }

        private static long? NumberAt(FieldReader table, int index) =>
            index >= 0 && Cells.TryNumber(table[index], out var number) ? number : null;

        private static Verdict Refuse(DatasetRow row, Problem problem)
        {
            row.Problem = problem;
            return Verdict.Refused;
        }
    }

    /// <summary>Stands for all that CAMEO calls a statement.</summary>
    private static readonly Act Statement = new(Act.None.Form);

    private static Act ActOf(Acts acts, string[] key)
    {
        // A spreadsheet takes the zero off "043".
        var cameo = key[0].Length == 2 && key[0][0] is >= '3' and <= '9' ? $"0{key[0]}" : key[0];
        if (cameo.Length == 0)
            cameo = CameoLabels.CodeOf(key[1]);
        var hasValue = double.TryParse(key[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var value);
        return cameo.StartsWith("01", StringComparison.Ordinal)
            ? Statement
            : acts.OfCameo(cameo, key[1], hasValue ? value : null);
    }

    private static Site SiteOf(NamedActors actors, string[] key) => new(key[0], actors.CountryOf(key[1]));
}
