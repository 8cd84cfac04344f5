using Entente.Knowledge;
using Entente.Records.Import.Formats;
using Entente.Records.Import.Rows;
using Entente.Records.Import.Tables;
using Entente.Records.Store.Datasets;

namespace Entente.Records.Import;

/// <summary>Reads datasets of events into a store.</summary>
/// <param name="store">Where the events go; a row that is there already changes nothing.</param>
/// <param name="knowledge">Who the actors are, and what the codes mean.</param>
public sealed class DatasetImport(EventStore store, KnowledgeBase knowledge)
{
    private const string OurOwn = "events";
    private const int RowsAReport = 20_000;

    // From so many bytes on an import counts as large, unless the store holds far more than it brings.
    private const long LargeFrom = 32 << 20;
    private const int BytesARow = 200;

    private static readonly string[] All = [OurOwn, "icews", "gdelt", "polecat", "ucdp", "acled"];

    private readonly ImportTally _tally = new();

    /// <summary>The datasets that can be imported: <c>events</c>, our own, <c>icews</c>, <c>gdelt</c>,
    /// <c>polecat</c>, <c>ucdp</c> and <c>acled</c>.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>Told of every refused row; null for nobody.</summary>
    public IRefusedRows? Refused { get; init; }

    /// <summary>Told how far the import is, now and then; null for nobody.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>Imports files of one dataset.</summary>
    /// <param name="dataset">One of <see cref="Names"/>.</param>
    /// <param name="paths">Files, also <c>.gz</c> and <c>.zip</c>, and folders of such.</param>
    /// <param name="stop">Ends the import at the next row; what was read stays in the store.</param>
    /// <exception cref="ArgumentException">There is no dataset of that name.</exception>
    public ImportSummary Import(string dataset, IEnumerable<string> paths, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = DatasetFile.Find(paths);
        if (dataset == OurOwn)
        {
            new OwnEvents(store, _tally, Refused, Progress).Read(files, stop);
            return _tally.Summary() with { IsStopped = stop.IsCancellationRequested };
        }

        var format = FormatOf(dataset);
        var size = files.Sum(file => file.Size);
        var isLarge = size >= LargeFrom && store.ImportedCount() < size / BytesARow * 4;
        store.Import(dataset, isLarge, writing =>
        {
            foreach (var file in files.TakeWhile(_ => !stop.IsCancellationRequested))
                ReadFile(format, file, writing, stop);
            if (_tally.HasDoubtfulIds)
                _tally.RepeatedIds = writing.RepeatedIds(_tally.First, _tally.Last);
            writing.Commit();
        });
        return _tally.Summary() with { IsStopped = stop.IsCancellationRequested };
    }

    private IFormat FormatOf(string dataset) => dataset switch
    {
        "icews" => new Icews(knowledge),
        "gdelt" => new Gdelt(knowledge),
        "polecat" => new Polecat(knowledge),
        "ucdp" => new Ucdp(knowledge),
        "acled" => new Acled(knowledge),
        _ => throw new ArgumentException(Problems.NoSuchDataset(dataset, Names), nameof(dataset)),
    };

    private void ReadFile(IFormat format, DatasetFile file, DatasetWriting writing, CancellationToken stop)
    {
        try
        {
            foreach (var (name, stream) in file.Tables())
            {
                using var table = new FieldReader(stream);
                ReadTable(format, table, (file, name), writing, stop);
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _tally.Add(file.IsMissing
                ? Problems.NotOpened(file.Path, isMissing: true)
                : Problems.Broken(file.Path, error.Message));
        }
    }

    private void ReadTable(
        IFormat format, FieldReader table, (DatasetFile File, string Name) place, DatasetWriting writing,
        CancellationToken stop)
    {
        if (!table.Read())
            return;
        var rows = format.Open(table, place.Name, out var problem);
        if (problem is not null)
            _tally.Add(problem);
        if (rows is null)
            return;
        writing.Begin(Path.GetFileName(place.Name));
        var (before, row) = (_tally.Counts, new DatasetRow());
        var isOnRow = rows.HasNoHeader || table.Read();
        for (; isOnRow && !stop.IsCancellationRequested; isOnRow = table.Read())
        {
            ReadRow(rows, table, row, place.Name, writing);
            if (_tally.Rows % RowsAReport == 0)
                Progress?.Report(new ImportProgress(place.File.Share, _tally.Rows, _tally.Kept));
        }

        writing.End(place.File.Size, _tally.Rows - before.Rows, _tally.Refused - before.Refused);
    }

    private void ReadRow(IRows rows, FieldReader table, DatasetRow row, string file, DatasetWriting writing)
    {
        row.Clear();
        row.Line = table.Line;
        row.HashOf(table.Raw);
        if (table.IsUnclosed)
            row.Problem = Problems.UnclosedQuote(file, (int)table.Line);
        var verdict = table.IsUnclosed ? Verdict.Refused : rows.Read(table, row);
        if (verdict != Verdict.Refused && row.Problem is null && table.IsLatin)
            row.Problem = Problems.ReadAsLatin(file, (int)table.Line);
        if (verdict == Verdict.Refused)
            Refused?.Add(row.Problem!, table.Raw);
        _tally.Add(verdict, row, verdict == Verdict.Event && writing.Add(row));
    }
}
