using System.Text;
using Entente.Knowledge;
using Entente.Records.Import.Actors;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;

namespace Entente.Records.Import.Formats;

/// <summary>GDELT's event exports: 57 columns before April 2013, 58 in version 1.0, 61 in version 2.0; never a
/// header.</summary>
/// <remarks>
/// Columns after GDELT's event codebooks 1.03 and 2.0. A row is a cluster of reports, not an event: rows of one address
/// that say the same of the same states on the same day are one story and can be counted once.
/// </remarks>
internal sealed class Gdelt(KnowledgeBase knowledge) : IFormat, IRows
{
    private const string Expected = "57, 58 or 61 columns of a GDELT event export, separated by tabs";

    private const int Number = 0;
    private const int Day = 1;
    private const int Actor1 = 5;
    private const int Actor2 = 15;
    private const int ActorColumns = 10;
    private const int EventCode = 26;

    private readonly GdeltActors _actors = new(knowledge);
    private readonly Known<Act> _acts = ActsOf(knowledge);
    private readonly Known<Site> _sites = new(text => SiteOf(text, knowledge));

    private string _file = "";

    public string Name => "gdelt";

    public bool HasNoHeader => true;

    public IRows? Open(FieldReader first, string file, out Problem? problem)
    {
        _file = file;
        var isExport = first.Separator == '\t' && first.Count is 57 or 58 or 61;
        problem = isExport ? null : Problems.NotOfDataset(file, Start(first), Expected);
        return isExport ? this : null;
    }

    public Verdict Read(FieldReader table, DatasetRow row)
    {
        var isTwo = table.Count == 61;
        if (!isTwo && table.Count is not (57 or 58))
            return Refuse(row, Problems.Fields(_file, (int)table.Line, table.Count, "57, 58 or 61"));
        if (!Cells.TryDay(table[Day], out var day))
            return Refuse(row, Problems.NoDate(_file, (int)table.Line, table.Text(Day)));
        var code = table[EventCode];
        if (code.StartsWith("01"u8))
            return Verdict.NoAct;
        var act = _acts.Of(code);
        if (act == Act.None)
            return Refuse(row, Problems.NoCameo(_file, (int)table.Line, table.Text(EventCode)));
        (row.Day, row.Act) = (day, act);
        row.Actor = _actors.Of(table.Stretch(Actor1, Actor1 + ActorColumns - 1));
        row.Recipient = _actors.Of(table.Stretch(Actor2, Actor2 + ActorColumns - 1));
        row.Number = Cells.TryNumber(table[Number], out var number) ? number : null;
        row.Site = SiteOf(table, isTwo ? 52 : 50);
        row.Url = table.Count == 57 ? default : table.Memory(isTwo ? 60 : 57);
        return Verdict.Event;
    }

    private Site? SiteOf(FieldReader table, int name) =>
        table[name].IsEmpty && table[name + 1].IsEmpty ? null : _sites.Of(table.Stretch(name, name + 1));

    // "Tehran, Tehran, Iran" with the FIPS code of the state after it.
    private static Site SiteOf(string text, KnowledgeBase knowledge)
    {
        var parts = text.Split('\t');
        var country = knowledge.Datasets.FindCode("fips", parts[1])?.Code ?? "";
        return new Site(parts[0].Split(',')[0], country);
    }

    private static Known<Act> ActsOf(KnowledgeBase knowledge)
    {
        var acts = new Acts(knowledge.Ontology);
        return new Known<Act>(code => acts.OfCameo(code, ""));
    }

    private static string Start(FieldReader first) =>
        Encoding.UTF8.GetString(first.Raw[..Math.Min(first.Raw.Length, 60)]);

    private static Verdict Refuse(DatasetRow row, Problem problem)
    {
        row.Problem = problem;
        return Verdict.Refused;
    }
}
