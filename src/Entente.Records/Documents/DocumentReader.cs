using System.Globalization;
using Entente.Coding;
using Entente.Records.Documents.Formats;

namespace Entente.Records.Documents;

/// <summary>Reads documents from files and folders, one by one as they are asked for.</summary>
/// <remarks>
/// One reader gives each document an id of its own, also across files: use one for all that goes into one store at a
/// time. Not safe for several threads. An id is the one given, else the file's name without extension, with the item's
/// number where the file holds several. A date is the one given, else one that the text names before it begins
/// (<c>Date: 2022-07-21</c>), else the one in the file's name, else the default.
/// </remarks>
/// <param name="defaultDate">Day of publication where nothing else tells it; null to leave it unknown.</param>
/// <param name="format">How the input is written; by default each file tells.</param>
/// <param name="options">What is rarely needed; null for the defaults.</param>
public sealed class DocumentReader(
    DateOnly? defaultDate = null, DocumentFormat format = DocumentFormat.Auto, ReaderOptions? options = null)
{
    private static readonly Dictionary<DocumentFormat, IFormat> Formats = new()
    {
        [DocumentFormat.JsonLines] = new JsonLinesFormat(),
        [DocumentFormat.Text] = new TextFormat(),
        [DocumentFormat.Markdown] = new MarkdownFormat(),
        [DocumentFormat.Html] = new HtmlFormat(),
        [DocumentFormat.Feed] = new FeedFormat(),
        [DocumentFormat.Csv] = new CsvFormat(),
        [DocumentFormat.Warc] = new WarcFormat(),
    };

    private readonly Names _names = new();
    private readonly ReaderOptions _options = options ?? new ReaderOptions();

    /// <summary>How many bytes of files were read so far, as they lie on disk.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Reads files and folders in the order given, folders with all below them in the order of their
    /// names.</summary>
    /// <param name="paths">Files, also <c>.gz</c>, folders, and addresses of feeds and pages.</param>
    public IEnumerable<ReadOutcome> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(Read);
    }

    /// <summary>Reads a file, a folder with all below it, or what an address leads to.</summary>
    /// <param name="path">A file, also <c>.gz</c>, a folder, an address (<c>https://…</c>), or <c>-</c> for
    /// <see cref="ReaderOptions.StandardInput"/>. One that is missing or cannot be opened is a problem.</param>
    public IEnumerable<ReadOutcome> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Web.IsAddress(path))
            return ReadAddress(path);
        if (path == "-" && _options.StandardInput is { } input)
            return Read(input, "stdin");
        return Directory.Exists(path)
            ? Folder.Files(path).SelectMany(file => ReadFile(file, isGiven: false))
            : ReadFile(path, isGiven: true);
    }

    /// <summary>Reads a stream, standard input for one.</summary>
    /// <param name="stream">The stream; it is read to its end and not closed.</param>
    /// <param name="name">What problems and ids call it: <c>-</c>, or a file's name, whose extension tells the
    /// format.</param>
    public IEnumerable<ReadOutcome> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ReadGuarded(stream, name, isGiven: true, told: null);
    }

    private IEnumerable<ReadOutcome> ReadAddress(string address)
    {
        var (content, problem) = new Web(_options.Web).Fetch(address);
        return content is null
            ? [Refused(address, problem!)]
            : ReadGuarded(Archives.Unpack(new MemoryStream(content), address), address, isGiven: true, told: null);
    }

    private IEnumerable<ReadOutcome> ReadFile(string path, bool isGiven)
    {
        var (file, problem) = Open(path);
        if (problem is not null)
            yield return Refused(path, problem);
        if (file is null)
            yield break;
        foreach (var outcome in ReadOpened(file, path, isGiven))
            yield return outcome;
    }

    private static (FileStream? File, Problem? Problem) Open(string path)
    {
        try
        {
            return (Archives.Open(path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return (null, Problems.NotOpened(path, error is FileNotFoundException or DirectoryNotFoundException));
        }
    }

    private IEnumerable<ReadOutcome> ReadOpened(FileStream file, string path, bool isGiven)
    {
        using var open = file;
        using var stream = Archives.Unpack(file, path);
        var before = BytesRead;
        foreach (var outcome in ReadGuarded(stream, path, isGiven, () => BytesRead = before + file.Position))
            yield return outcome;
    }

    // A file may turn out broken after a thousand documents: those stay, and the rest becomes one problem.
    private IEnumerable<ReadOutcome> ReadGuarded(Stream stream, string name, bool isGiven, Action? told)
    {
        IEnumerator<ReadOutcome>? outcomes = null;
        var isEmpty = true;
        for (var goesOn = true; goesOn;)
        {
            ReadOutcome? outcome = null;
            try
            {
                outcomes ??= ReadStream(new PeekedStream(stream), name, isGiven).GetEnumerator();
                goesOn = outcomes.MoveNext();
                outcome = goesOn ? outcomes.Current : isEmpty ? Refused(name, Problems.NoDocument(name)) : null;
                isEmpty = false;
                told?.Invoke();
            }
            catch (Exception error) when (error is IOException or InvalidDataException)
            {
                goesOn = false;
                outcome = Refused(name, Problems.Broken(name, error.Message));
            }

            if (outcome is not null)
                yield return outcome;
        }

        outcomes?.Dispose();
    }

    private IEnumerable<ReadOutcome> ReadStream(PeekedStream stream, string name, bool isGiven)
    {
        if (FormatGuess.IsBinary(stream.Head))
            return [Refused(name, Problems.Binary(name, isGiven ? ProblemLevel.Error : ProblemLevel.Warning))];
        var written = format == DocumentFormat.Auto ? FormatGuess.Of(name, stream.Head, _options.Columns) : format;
        var input = new Input(name, stream, _options.Columns);
        var fileDate = Web.IsAddress(name) ? DateText.InAddress(name) : DateText.InName(Path.GetFileName(name));
        return Formats[written].Read(input)
            .SelectMany(item => WithWarning(item, input.Name))
            .Select(item => OutcomeOf(item, input, fileDate));
    }

    private static IEnumerable<Item> WithWarning(Item item, string name) =>
        item.Problem is null && string.IsNullOrWhiteSpace(item.Text)
            ? [Item.Of(Problems.Wordless(name, item.Line)) with { Id = item.Id }, item]
            : [item];

    private ReadOutcome OutcomeOf(Item item, Input input, DateOnly? fileDate)
    {
        var given = item.Id.Length > 0 ? item.Id
            : item.Line == 0 ? input.Stem
            : string.Create(CultureInfo.InvariantCulture, $"{input.Stem}-{item.Line}");
        var isWarning = item.Problem is { Level: ProblemLevel.Warning };
        var id = isWarning ? given : _names.Take(given);
        return new ReadOutcome
        {
            Id = id,
            GivenId = given,
            IsNamedByFile = item.Id.Length == 0,
            File = input.Name,
            Line = item.Line,
            Problem = item.Problem,
            Document = item.Problem is null ? DocumentOf(id, item, item.Date ?? fileDate ?? defaultDate) : null,
        };
    }

    private static Document DocumentOf(string id, Item item, DateOnly? date) => new(id, date, item.Text)
    {
        Title = item.Title,
        Author = item.Author,
        Source = item.Source,
        Url = item.Url,
        Language = item.Language,
    };

    private ReadOutcome Refused(string path, Problem problem)
    {
        var given = Web.IsAddress(path) ? path : Path.GetFileNameWithoutExtension(Archives.InnerName(path));
        return new ReadOutcome
        {
            Id = problem.Level == ProblemLevel.Error ? _names.Take(given) : given,
            GivenId = given,
            File = path,
            Problem = problem,
        };
    }
}
