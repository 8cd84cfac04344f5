using System.IO.Compression;
using System.Text;
using Entente.Coding;

namespace Entente.Records.Documents;

public sealed class DocumentReaderTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void ATextIsTakenAsItStands()
    {
        var document = Single(_scratch.Write("summit.txt", "Iran met Russia.\r\n\r\nThey agreed.\n"));

        document.Id.ShouldBe("summit");
        document.Text.ShouldBe("Iran met Russia.\r\n\r\nThey agreed.\n");
        document.Date.ShouldBeNull();
    }

    [Theory]
    [InlineData("a.txt", "Date: 2022-07-20\nIran met Russia.", "2022-07-20")]
    [InlineData("a.txt", "A headline\n\nPublished: July 20, 2022\n\nIran met Russia.", "2022-07-20")]
    [InlineData("a.md", "---\ntitle: A pact\ndate: 2022-07-20\n---\nIran met Russia.", "2022-07-20")]
    [InlineData("2022-07-19-a.txt", "Date: 2022-07-20\nIran met Russia.", "2022-07-20")]
    [InlineData("2022-07-19-a.txt", "Iran met Russia.", "2022-07-19")]
    [InlineData("a.txt", "Iran met Russia.", "2022-07-01")]
    public void TheDateComesFromTheTextThenTheNameThenTheDefault(string name, string text, string date) =>
        Single(_scratch.Write(name, text), Some.Day("2022-07-01")).Date.ShouldBe(Some.Day(date));

    [Fact]
    public void FrontMatterIsBlankedInPlace()
    {
        const string Written = "---\ntitle: \"A pact\"\nauthor: Jane Doe\nsource: The Paper\nurl: https://paper.example/1\n---\nIran " +
            "met Russia.";

        var document = Single(_scratch.Write("a.md", Written));

        (document.Title, document.Author, document.Source, document.Url)
            .ShouldBe(("A pact", "Jane Doe", "The Paper", "https://paper.example/1"));
        document.Text.Trim().ShouldBe("Iran met Russia.");
        PlaceOf("Iran", document.Text).ShouldBe(PlaceOf("Iran", Written));
    }

    [Fact]
    public void MarkdownKeepsItsWordsWhereTheyStood()
    {
        const string Written = "# A pact\n\nIran **sent** [drones](https://x.example) to *Russia*.\n\n- Turkey_s " +
            "guests\n";

        var document = Single(_scratch.Write("a.md", Written));

        document.Title.ShouldBe("A pact");
        document.Text.Length.ShouldBe(Written.Length);
        document.Text.Split(' ', '\n').Where(word => word.Length > 0)
            .ShouldBe(["Iran", "sent", "drones", "to", "Russia", ".", "Turkey_s", "guests"]);
        foreach (var word in new[] { "Iran", "sent", "drones", "Russia" })
            PlaceOf(word, document.Text).ShouldBe(PlaceOf(word, Written));
    }

    [Fact]
    public void JsonLinesKeepTheirOrderAndEveryBadLineSaysWhy()
    {
        var path = _scratch.Write("news.jsonl", """
            {"id": "a", "date": "2022-07-21", "text": "One.", "title": "T", "source": "S", "url": "U", "language": "en"}
            oops

            {"id": "c", "title": "no words"}
            {"text": "Four.", "date": "soon"}
            """);

        var outcomes = Read(path);

        outcomes.Select(outcome => (outcome.Line, outcome.Id, outcome.Document is not null)).ShouldBe(
            [(1, "a", true), (2, "news-2", false), (4, "c", false), (5, "news-5", false), (5, "news-5", true)]);
        outcomes[0].Document.ShouldBe(new Document("a", Some.Day("2022-07-21"), "One.")
        {
            Title = "T",
            Source = "S",
            Url = "U",
            Language = "en",
        });
        Messages(outcomes).ShouldBe([
            $"{path}:2: \"oops\" found, a JSON object {{\"id\",\"date\",\"text\"}} expected. Correct or remove the " +
            $"line.",
            $"{path}:4: an object with id, title found, a JSON object {{\"id\",\"date\",\"text\"}} expected. " +
            "Give it a text, or remove the line.",
            $"{path}:5: the date \"soon\" found, YYYY-MM-DD expected. The document was read without it; correct " +
            $"the date."]);
        outcomes.Select(outcome => outcome.IsRefused).ShouldBe([false, true, true, false, false]);
    }

    [Fact]
    public void AnIdThatIsTakenGetsANumberAndKeepsItsGivenName()
    {
        var path = _scratch.Write("a.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}\n");

        Read(path).Select(outcome => (outcome.Id, outcome.GivenId)).ShouldBe([("x", "x"), ("x-2", "x")]);
    }

    [Fact]
    public void AnArrayOfObjectsIsReadToo() =>
        Read(_scratch.Write("a.json", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}\n]"))
            .Select(outcome => outcome.Document!.Text).ShouldBe(["One.", "Two."]);

    [Fact]
    public void ATableGivesADocumentARow()
    {
        var path = _scratch.Write("a.csv", "id,date,text\nx,2022-07-21,\"One, with\na " +
            "break.\"\ny,2022-07-22\nz,,Three.\n");

        var outcomes = Read(path);

        outcomes[0].Document.ShouldBe(new Document("x", Some.Day("2022-07-21"), "One, with\na break."));
        outcomes[2].Document.ShouldBe(new Document("z", null, "Three."));
        Messages(outcomes).ShouldBe([$"{path}:4: 2 columns found, 3 expected. Add the missing columns or remove " +
            $"the line."]);
    }

    [Fact]
    public void ARowWhoseTextFallsIntoSeveralCellsIsRefusedNotCut()
    {
        var path = _scratch.Write("a.csv", "id,text\nx,Iran, Russia and China met.\ny,One.,,\n");

        var outcomes = Read(path);

        Messages(outcomes).ShouldBe([$"{path}:2: 3 columns found, 2 expected. Put quotes around the cells that hold " +
            "the separator, or remove the line."]);
        outcomes[1].Document!.Text.ShouldBe("One.");
    }

    [Fact]
    public void ATableWithoutTextIsRefused()
    {
        var path = _scratch.Write("a.csv", "id;body\nx;One.\n");

        Messages(Read(path)).ShouldBe([
            $"{path}:1: the columns id, body found, a column text (and id, date) expected. Rename the column with " +
            $"the text, or name it with --columns text=NAME."]);
    }

    [Fact]
    public void ATableIsReadByTheColumnsThatAreChosen()
    {
        var path = _scratch.Write("a.tsv", "uri\tbody\tpublished\twho\nx\tOne.\t2022-07-21\tJane Doe\n");
        var columns = CsvColumns.Parse("text=body, id=uri,date=published,author=who");

        new DocumentReader(options: new ReaderOptions { Columns = columns }).Read(path).Single().Document
            .ShouldBe(new Document("x", Some.Day("2022-07-21"), "One.") { Author = "Jane Doe" });
    }

    [Fact]
    public void AChoiceOfColumnsThatIsNoneIsRefused() =>
        Should.Throw<FormatException>(() => CsvColumns.Parse("body")).Message.ShouldBe(
            "'body' chooses no column; write text=NAME, and likewise id, date, title, author, source, url, language.");

    [Fact]
    public void BytesThatAreNotUtf8AreReadAsWindows1252AndTold()
    {
        var path = Path.Combine(_scratch.Folder, "a.txt");
        File.WriteAllBytes(path, [.. "Jos"u8, 0xE9, .. " met Putin"u8, 0x92, .. "s guest "u8, 0xE2, 0x80]);

        var outcomes = Read(path);

        Messages(outcomes).ShouldBe([
            $"{path}: 3 sequences of bytes that are not UTF-8 found, UTF-8 expected. They were read as " +
            "Windows-1252; convert the file if they were meant otherwise."]);
        outcomes[0].Problem!.Level.ShouldBe(ProblemLevel.Warning);
        outcomes[1].Document!.Text.ShouldBe("José met Putin’s guest \uFFFD");
    }

    [Fact]
    public void AFolderIsReadWholeInTheOrderOfNames()
    {
        _scratch.Write("b/summit.txt", "Two.");
        _scratch.Write("a/summit.txt", "One.");
        _scratch.Write("c.bin", "\0\u0001");
        _scratch.Write(".hidden", "No.");

        var outcomes = Read(_scratch.Folder);

        outcomes.Where(outcome => outcome.Document is not null).Select(outcome => (outcome.Id, outcome.Document!.Text))
            .ShouldBe([("summit", "One."), ("summit-2", "Two.")]);
        outcomes[^1].Problem!.Level.ShouldBe(ProblemLevel.Warning);
    }

    [Fact]
    public void AGzippedFileIsReadAsWhatItHolds()
    {
        var path = Path.Combine(_scratch.Folder, "news.jsonl.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionMode.Compress))
            packed.Write("{\"text\": \"One.\"}\n"u8);

        Single(path).ShouldBe(new Document("news-1", null, "One."));
    }

    [Fact]
    public void ABrokenArchiveKeepsWhatWasReadAndSaysWhereItBroke()
    {
        var path = Path.Combine(_scratch.Folder, "news.jsonl.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionMode.Compress))
            packed.Write("{\"text\": \"One.\"}\n"u8);
        using (var more = File.Open(path, FileMode.Append))
            more.Write([0x1F, 0x8B, .. " and no more gzip"u8]);

        var outcomes = Read(path);

        outcomes[0].Document!.Text.ShouldBe("One.");
        outcomes[1].IsRefused.ShouldBeTrue();
        outcomes[1].Problem!.ToString().ShouldStartWith($"{path}: a broken file (");
    }

    [Fact]
    public void AMissingFileIsAProblemNotAnEnd()
    {
        var outcomes = new DocumentReader().Read(["none.txt", _scratch.Write("a.txt", "One.")]).ToList();

        outcomes.Select(outcome => outcome.Id).ShouldBe(["none", "a"]);
        outcomes[0].Problem!.ToString().ShouldBe("none.txt: no file found, a file or a folder expected. Check the " +
            "path.");
    }

    [Theory]
    [InlineData("{\"text\": \"One.\"}\n", "One.")]
    [InlineData("<html><body><p>One is a paragraph of a page.</p></body></html>", "One is a paragraph of a page.")]
    [InlineData("<?xml " +
        "version=\"1.0\"?><rss><channel><item><description>One.</description></item></channel></rss>", "One.")]
    [InlineData("One.", "One.")]
    public void StandardInputTellsItsFormatByItsBeginning(string written, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(written));

        new DocumentReader().Read(stream, "-").Single().Document!.Text.ShouldBe(text);
    }

    [Fact]
    public void AGivenFormatOverridesTheName()
    {
        var path = _scratch.Write("a.dat", "{\"text\": \"One.\"}");

        new DocumentReader(format: DocumentFormat.Text).Read(path).Single().Document!.Text.ShouldBe("{\"text\": " +
            "\"One.\"}");
    }

    private static int PlaceOf(string word, string text) => text.IndexOf(word, StringComparison.Ordinal);

    private static List<ReadOutcome> Read(string path) => [.. new DocumentReader().Read(path)];

    private static Document Single(string path, DateOnly? defaultDate = null) =>
        new DocumentReader(defaultDate).Read(path).ToList().ShouldHaveSingleItem().Document.ShouldNotBeNull();

    private static IEnumerable<string> Messages(IEnumerable<ReadOutcome> outcomes) =>
        outcomes.Select(outcome => outcome.Problem?.ToString()).OfType<string>();
}
