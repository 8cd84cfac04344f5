using System.Globalization;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Records.Import.Actors;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>UCDP's Georeferenced Event Dataset, also as candidate events and without its header.</summary>
/// <remarks>
/// Columns after the GED codebook (Sundberg and Melander 2013). Side a acts on side b; the type of violence gives the
/// act: force between states and groups, or the killing of civilians. The precision of the date becomes that of the
/// event.
/// </remarks>
internal sealed class Ucdp(KnowledgeBase knowledge) : IFormat
{
    private const string Expected = "id, type_of_violence, side_a, side_b, date_start and the others of UCDP GED";

    // Release 24.0.1 of the candidate events came without a header.
    private static readonly string[] Codebook =
        ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name," +
        "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b," +
        "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec," +
        "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id," +
        "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best," +
        "high,low,gwnoa,gwnob").Split(',');

    private readonly NamedActors _actors = new(knowledge);
    private readonly Acts _codes = new(knowledge.Ontology);

    public string Name => "ucdp";

    public IRows? Open(FieldReader first, string file, out Problem? problem)
    {
        var isBare = first.Count == Codebook.Length && Cells.TryNumber(first[0], out _);
        var columns = isBare ? new Columns(Codebook) : Columns.Of(first);
        var isOurs = columns.Find("type_of_violence") >= 0 && columns.Find("side_a") >= 0 &&
            columns.Find("side_b") >= 0 && columns.Find("date_start") >= 0;
        problem = isOurs ? null : Problems.NotOfDataset(file, string.Join(", ", columns.Names), Expected);
        return isOurs ? new Rows(columns, file, isBare, this, knowledge) : null;
    }

    private sealed class Rows(Columns columns, string file, bool isBare, Ucdp ucdp, KnowledgeBase knowledge) : IRows
    {
        private readonly KeyBuffer _key = new();
        private readonly SideCache _sides = new();
        private readonly Known<Act> _acts = new(type => ActOf(ucdp._codes, knowledge, type));
        private readonly Known<Publisher> _publishers = new(name => new Publisher(name));
        private readonly Known<Site> _sites = new(
            key => new Site(key.Split('\t')[0], ucdp._actors.CountryOf(key.Split('\t')[1])));

        private readonly int _type = columns.Find("type_of_violence");
        private readonly int _start = columns.Find("date_start");
        private readonly int _end = columns.Find("date_end");
        private readonly int _precision = columns.Find("date_prec");
        private readonly int _id = columns.Find("id");
        private readonly int _place = columns.Find("where_coordinates", "adm_1");
        private readonly int _country = columns.Find("country");
        private readonly int _office = columns.Find("source_office");
        private readonly int _headline = columns.Find("source_headline");

        public bool HasNoHeader => isBare;

        public Verdict Read(FieldReader table, DatasetRow row)
        {
            if (table.Count < columns.Names.Count)
                return Refuse(row, Problems.ShortRow(file, (int)table.Line, table.Count, columns.Names.Count));
            if (!Cells.TryDay(table[_start], out var day))
                return Refuse(row, Problems.NoDate(file, (int)table.Line, table.Text(_start)));
            var act = _acts.Of(table[_type]);
            if (act == Act.None)
                return Refuse(row, Problems.NoType(file, (int)table.Line, table.Text(_type)));
            (row.Day, row.Act) = (day, act);
            row.Actor = SideOf(table, "a", day);
            row.Recipient = SideOf(table, "b", day);
            Date(table, row);
            row.Number = Cells.TryNumber(table[_id], out var number) ? number : null;
            row.Publisher = _office < 0 || Cells.IsMissing(table[_office]) ? null : _publishers.Of(table[_office]);
            row.Text = _headline < 0 || Cells.IsMissing(table[_headline]) ? default : table.Memory(_headline);
            var place = _key.Begin().Add(table, _place).Add(table, _country).Written;
            row.Site = place.Length > 1 ? _sites.Of(place) : null;
            return Verdict.Event;
        }

        private void Date(FieldReader table, DatasetRow row)
        {
            if (_end >= 0 && Cells.TryDay(table[_end], out var end) && end > row.Day)
                row.LastDay = end;
            row.Precision = _precision >= 0 && Cells.TryNumber(table[_precision], out var precision)
                ? precision switch
                {
                    1 => DatePrecision.Day,
                    2 or 3 => DatePrecision.Week,
                    4 => DatePrecision.Month,
                    _ => DatePrecision.Range,
                }
                : DatePrecision.Day;
        }

        private Side SideOf(FieldReader table, string side, DateOnly day)
        {
            _key.Begin().Add(table, columns.Find($"side_{side}")).Add(table, columns.Find($"gwno{side}"))
                .Add(table, _country);
            return _sides.Of(_key.Written, day, ucdp.ReadSide);
        }

        private static Verdict Refuse(DatasetRow row, Problem problem)
        {
            row.Problem = problem;
            return Verdict.Refused;
        }
    }

    // "Government of Iraq, Government of United States of America", each with its Gleditsch and Ward number.
    private Side ReadSide(string key, DateOnly day, ValidDates dates)
    {
        var cells = key.Split('\t');
        if (cells[0].Length == 0)
            return Side.None;
        var numbers = cells[1].Split([',', ';'], StringSplitOptions.TrimEntries);
        var names = cells[0].StartsWith("Government of", StringComparison.Ordinal)
            ? cells[0].Split(", Government of ", StringSplitOptions.TrimEntries)
            : [cells[0]];
        return new Side([.. names.Select((name, index) =>
            PartyOf(name, index < numbers.Length ? numbers[index] : "", cells[2], day, dates))]);
    }

    private Party PartyOf(string name, string number, string country, DateOnly day, ValidDates dates)
    {
        var state = int.TryParse(number, CultureInfo.InvariantCulture, out var gw)
            ? knowledge.States.FindGw(gw, day)?.Code ?? ""
            : "";
        const string Government = "Government of ";
        if (name.StartsWith(Government, StringComparison.Ordinal) || state.Length > 0)
        {
            var bare = name.StartsWith(Government, StringComparison.Ordinal) ? name[Government.Length..] : name;
            var code = state.Length > 0 ? state : _actors.CountryOf(bare, day);
            return new Party(name, knowledge.States.Find(code, day)?.Name ?? "", code, "GOV", 0, 0);
        }

        if (name is "Civilians" or "civilians")
            return new Party(name, "", _actors.CountryOf(country, day), "CVL", 0, 0);
        var known = _actors.Resolve(name, "", "REB", day, dates);
        return known.Country.Length > 0 ? known : known with { Country = _actors.CountryOf(country, day) };
    }

    private static Act ActOf(Acts acts, KnowledgeBase knowledge, string type)
    {
        var label = type switch { "1" => "state-based", "2" => "non-state", _ => "one-sided" };
        return knowledge.Datasets.FindAct("ucdp", type) is { Length: > 0 } cameo
            ? acts.OfCameo(cameo, $"{label} violence")
            : Act.None;
    }
}
