using Entente.Knowledge;
using Entente.Records.Import;
using Entente.Records.Import.Tables;
using Entente.Records.Reference.Layouts;
using Entente.Records.Store.Datasets;

namespace Entente.Records.Reference;

/// <summary>Reads reference data into a store, in the columns of their publishers or of the peacesciencer and unvotes
/// packages of R.</summary>
/// <remarks>A dataset that is read again replaces what the store held of it; each file wholly or not at all.</remarks>
/// <param name="store">Where it goes.</param>
/// <param name="knowledge">Codes of states.</param>
public sealed class ReferenceImport(EventStore store, KnowledgeBase knowledge)
{
    private static readonly string[] All =
        ["alliances", "rivalries", "disputes", "capabilities", "votes", "trade", "memberships"];

    private readonly ReferenceTally _tally = new();

    /// <summary>What can be read: <c>alliances</c>, <c>rivalries</c>, <c>disputes</c>, <c>capabilities</c>,
    /// <c>votes</c>, <c>trade</c> and <c>memberships</c>.</summary>
    public static IReadOnlyList<string> Names => All;

    /// <summary>Told of every refused row; null for nobody.</summary>
    public IRefusedRows? Refused { get; init; }

    /// <summary>Told how far the import is, now and then; null for nobody.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>Imports files of one subject.</summary>
    /// <param name="subject">One of <see cref="Names"/>.</param>
    /// <param name="paths">Files, also <c>.gz</c> and <c>.zip</c>, and folders of such.</param>
    /// <param name="stop">Ends the import; the file that was being read is left out.</param>
    /// <exception cref="ArgumentException">There is no such subject.</exception>
    public ImportSummary Import(string subject, IEnumerable<string> paths, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (!All.Contains(subject))
            throw new ArgumentException(Problems.NoSuchDataset(subject, Names), nameof(subject));
        foreach (var file in DatasetFile.Find(paths))
        {
            try
            {
                foreach (var (name, stream) in file.Tables())
                {
                    using var table = new FieldReader(stream);
                    Read(subject, table, (file, name), stop);
                }
            }
            catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                _tally.Add(file.IsMissing
                    ? Problems.NotOpened(file.Path, isMissing: true)
                    : Problems.Broken(file.Path, error.Message));
            }
        }

        return _tally.Summary() with { IsStopped = stop.IsCancellationRequested };
    }

    private void Read(string subject, FieldReader table, (DatasetFile File, string Name) place, CancellationToken stop)
    {
        if (!table.Read())
            return;
        var columns = Columns.Of(table);
        var rows = RowsOf(subject, columns, place.Name);
        if (rows is null)
        {
            var expected = $"those of {subject}, see docs/datasets.md";
            _tally.Add(Problems.NotOfDataset(place.Name, string.Join(", ", columns.Names), expected));
            return;
        }

        store.ImportReference(subject, rows.Source, writing => Read(table, rows, writing, place, stop));
    }

    private void Read(
        FieldReader table, IReferenceRows rows, ReferenceWriting writing, (DatasetFile File, string Name) place,
        CancellationToken stop)
    {
        while (table.Read())
        {
            if (stop.IsCancellationRequested)
                return;
            var before = writing.Rows;
            var problem = rows.Read(table, writing);
            _tally.AddRow(problem, isAdded: writing.Rows > before);
            if (problem is { Level: ProblemLevel.Error })
                Refused?.Add(problem, table.Raw);
            if (_tally.Rows % 20_000 == 0)
                Progress?.Report(new ImportProgress(place.File.Share, _tally.Rows, _tally.Rows));
        }

        writing.Commit(Path.GetFileName(place.Name));
    }

    private IReferenceRows? RowsOf(string subject, Columns columns, string file)
    {
        if (subject == "votes")
            return VoteRows.Of(columns, file, knowledge);
        var layout = Array.Find(KnownLayouts.All, layout =>
            layout.Subject == subject && Array.TrueForAll(layout.Needed, name => columns.Find(name) >= 0));
        return layout is null ? null : new LayoutRows(layout, columns, file);
    }
}
