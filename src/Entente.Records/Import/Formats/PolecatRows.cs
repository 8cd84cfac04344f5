using System.Text;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Records.Import.Actors;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>The rows of a file of POLECAT.</summary>
/// <param name="layouts">The columns that the file may have, likeliest first.</param>
/// <param name="file">The file, for problems.</param>
/// <param name="knowledge">Types, states and names.</param>
internal sealed class PolecatRows(Columns[] layouts, string file, KnowledgeBase knowledge) : IRows
{
    private readonly KeyBuffer _key = new();
    private readonly SideCache _sides = new();
    private readonly NamedActors _actors = new(knowledge);
    private readonly Known<Act> _acts = ActsOf(knowledge);
    private readonly Known<Publisher> _publishers = new(name => new Publisher(name));
    private readonly Known<Site> _sites = SitesOf(knowledge);
    private readonly Layout[] _layouts = Array.ConvertAll(layouts, columns => new Layout(columns));

    public bool HasNoHeader { get; init; }

    public Verdict Read(FieldReader table, DatasetRow row)
    {
        var layout = Array.Find(_layouts, layout => layout.Count == table.Count && Fits(layout, table)) ??
            Array.Find(_layouts, layout => Fits(layout, table));
        if (layout is null)
            return Refuse(row, table);
        var act = _acts.Of(_key.Begin().Add(table, layout.Type).Add(table, layout.Mode).Add(table, layout.Contexts)
            .Add(table, layout.Intensity).Written);
        Cells.TryDay(table[layout.Date], out var day);
        (row.Day, row.Act) = (day, act);
        row.Actor = SideOf(table, layout.Actor, day);
        row.Recipient = SideOf(table, layout.Recipient, day);
        row.Label = layout.Id < 0 ? default : table.Memory(layout.Id);
        row.Publisher = layout.Source < 0 || Cells.IsMissing(table[layout.Source])
            ? null
            : _publishers.Of(table[layout.Source]);
        var place = _key.Begin().Add(table, layout.Place).Add(table, layout.Country).Written;
        row.Site = place.Length > 1 ? _sites.Of(place) : null;
        if (layout != _layouts[0] || table.Count != layout.Count)
            row.Problem = Problems.ShiftedRow(file, (int)table.Line, table.Count, _layouts[0].Count);
        return Verdict.Event;
    }

    // A row of the wrong columns has no type where the type should be, or words where the degrees should be.
    private bool Fits(Layout layout, FieldReader table) =>
        table.Count >= layout.Least && Cells.TryDay(table[layout.Date], out _) && IsDegree(table, layout.Latitude) &&
        IsDegree(table, layout.Longitude) &&
        knowledge.Ontology.TryFindType(Encoding.UTF8.GetString(table[layout.Type]).Trim().ToUpperInvariant(), out _);

    private static bool IsDegree(FieldReader table, int index) =>
        index < 0 || index >= table.Count || Cells.IsMissing(table[index]) || Cells.TryReal(table[index], out _);

    private Verdict Refuse(DatasetRow row, FieldReader table)
    {
        var layout = _layouts[0];
        row.Problem = table.Count < layout.Least
            ? Problems.ShortRow(file, (int)table.Line, table.Count, layout.Count)
            : !Cells.TryDay(table[layout.Date], out _)
                ? Problems.NoDate(file, (int)table.Line, table.Text(layout.Date))
                : knowledge.Ontology.TryFindType(table.Text(layout.Type).Trim().ToUpperInvariant(), out _)
                    ? Problems.Fields(file, (int)table.Line, table.Count, $"{layout.Count}")
                    : Problems.NoType(file, (int)table.Line, table.Text(layout.Type));
        return Verdict.Refused;
    }

    private Side SideOf(FieldReader table, (int Name, int Raw, int Country, int Sector) columns, DateOnly day)
    {
        _key.Begin().Add(table, columns.Name).Add(table, columns.Country).Add(table, columns.Sector)
            .Add(table, columns.Raw);
        return _sides.Of(_key.Written, day, (key, date, dates) =>
        {
            var cells = key.Split('\t');
            var name = cells[0].Length > 0 ? cells[0] : cells[3];
            return name.Length + cells[1].Length == 0
                ? Side.None
                : new Side([.. Split(name, cells[1]).Select(part =>
                    _actors.Resolve(part.Name, part.Country, cells[2].ToUpperInvariant(), date, dates))]);
        });
    }

    // Several parties stand in one cell with semicolons between them.
    private static IEnumerable<(string Name, string Country)> Split(string name, string country)
    {
        var names = name.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var countries = country.Split(';', StringSplitOptions.TrimEntries);
        if (names.Length == 0)
            return countries.Select(code => (code, code));
        return names.Select((one, index) =>
            (one, countries.Length == names.Length ? countries[index] : countries.Length == 1 ? countries[0] : ""));
    }

    private static Known<Act> ActsOf(KnowledgeBase knowledge)
    {
        var acts = new Acts(knowledge.Ontology);
        return new Known<Act>(key =>
        {
            var cells = key.Split('\t');
            var type = cells[0].ToUpperInvariant();
            var mode = cells[1].ToLowerInvariant().Replace('_', '-');
            const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
            var contexts = cells[2].Split([';', ',', '|'], Trimmed)
                .Select(context => context.ToLowerInvariant().Replace(' ', '_'));
            double? intensity = Cells.TryReal(Encoding.UTF8.GetBytes(cells[3]), out var value) ? value : null;
            return acts.OfPlover(type, ModeOf(knowledge.Ontology, type, mode), [.. contexts], intensity);
        });
    }

    private static string ModeOf(Ontology ontology, string type, string mode) =>
        ontology.HasMode(type, mode) ? mode : "";

    private static Known<Site> SitesOf(KnowledgeBase knowledge)
    {
        var actors = new NamedActors(knowledge);
        return new Known<Site>(key => new Site(key.Split('\t')[0], actors.CountryOf(key.Split('\t')[1])));
    }

    private sealed class Layout(Columns columns)
    {
        public int Count { get; } = columns.Names.Count;

        public int Id { get; } = columns.Find("event_id");

        public int Date { get; } = columns.Find("event_date");

        public int Type { get; } = columns.Find("event_type");

        public int Mode { get; } = columns.Find("event_mode");

        public int Intensity { get; } = columns.Find("intensity", "event_intensity");

        public int Contexts { get; } = columns.Find("contexts");

        public int Source { get; } = columns.Find("source");

        public int Place { get; } = columns.Find("placename", "city");

        public int Latitude { get; } = columns.Find("latitude");

        public int Longitude { get; } = columns.Find("longitude");

        public int Country { get; } = columns.Find("country");

        public (int Name, int Raw, int Country, int Sector) Actor { get; } = SideIn(columns, "actor");

        public (int Name, int Raw, int Country, int Sector) Recipient { get; } = SideIn(columns, "recipient");

        /// <summary>The fewest columns a row can have and still name its parties.</summary>
        public int Least => Math.Max(Recipient.Sector, Math.Max(Type, Date)) + 1;

        private static (int Name, int Raw, int Country, int Sector) SideIn(Columns columns, string side) => (
            columns.Find($"{side}_name"),
            columns.Find($"{side}_name_raw"),
            columns.Find($"{side}_country"),
            columns.Find($"primary_{side}_sector"));
    }
}
