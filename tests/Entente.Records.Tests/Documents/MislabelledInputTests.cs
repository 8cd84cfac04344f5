using System.IO.Compression;
using System.Text;

namespace Entente.Records.Documents;

/// <summary>Files that are not what their name says, and files that hold less than they seem to.</summary>
public sealed class MislabelledInputTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><p>Iran met Russia in the town.</p></body></html>")]
    [InlineData("{\"id\": \"a\", \"text\": \"Iran met Russia in the town.\"}\n")]
    [InlineData("<rss><channel><item><description>Iran met Russia in the town.</description></item></channel></rss>")]
    public void WhatIsNoTextIsReadAsWhatItIsThoughItsNameSaysText(string written) =>
        Read(_scratch.Write("a.txt", written)).Single().Document!.Text.ShouldBe("Iran met Russia in the town.");

    [Fact]
    public void ProseMayBeginWithABracket() =>
        Read(_scratch.Write("a.txt", "<Agency> Iran met Russia.")).Single().Document!.Text
            .ShouldBe("<Agency> Iran met Russia.");

    [Fact]
    public void AFileThatIsPackedIsUnpackedWhateverItIsCalled()
    {
        var path = Path.Combine(_scratch.Folder, "a.txt");
        using (var packed = new GZipStream(File.Create(path), CompressionMode.Compress))
            packed.Write("Iran met Russia."u8);

        Read(path).Single().Document!.Text.ShouldBe("Iran met Russia.");
    }

    [Fact]
    public void AFileThatIsNotPackedIsReadThoughItsNameSaysSo() =>
        Read(_scratch.Write("a.txt.gz", "Iran met Russia.")).Single().Document!.Text.ShouldBe("Iran met Russia.");

    [Fact]
    public void ObjectsSpreadOverLinesAreReadToo()
    {
        const string Written = "{\n  \"id\": \"a\",\n  \"text\": \"One, {two}.\"\n}\n{\n  \"text\": \"Three.\"\n}\n";

        Read(_scratch.Write("a.json", Written)).Select(outcome => (outcome.Id, outcome.Document!.Text))
            .ShouldBe([("a", "One, {two}."), ("a-2", "Three.")]);
    }

    [Fact]
    public void AHeaderWithATextTellsATableThatHasNoName()
    {
        using var stream = new MemoryStream("id,Text\nx,\"One, two.\"\n"u8.ToArray());

        new DocumentReader().Read(stream, "stdin").Single().Document.ShouldBe(new("x", null, "One, two."));
    }

    [Theory]
    [InlineData("a.jsonl", "\n\n")]
    [InlineData("a.csv", "id,text\n")]
    [InlineData("a.warc", "")]
    public void AFileWithoutADocumentIsTold(string name, string written)
    {
        var outcome = Read(_scratch.Write(name, written)).ShouldHaveSingleItem();

        outcome.IsRefused.ShouldBeFalse();
        outcome.Problem!.Found.ShouldBe("no document");
    }

    [Fact]
    public void ADocumentWithoutAWordIsKeptAndTold()
    {
        var path = _scratch.Write("a.jsonl", "{\"id\":\"x\",\"text\":\" \"}\n");

        var outcomes = Read(path);

        outcomes[0].Problem!.ToString().ShouldBe(
            $"{path}:1: a document without a word found, text expected. It was kept without events; look whether its " +
            "text stands in another field.");
        outcomes[1].Document!.Id.ShouldBe("x");
    }

    [Fact]
    public void ADashStandsForStandardInput()
    {
        var options = new ReaderOptions { StandardInput = new MemoryStream(Encoding.UTF8.GetBytes("Iran met Russia.")) };

        new DocumentReader(options: options).Read(["-"]).Single().Document!.Text.ShouldBe("Iran met Russia.");
    }

    private static List<ReadOutcome> Read(string path) => [.. new DocumentReader().Read(path)];
}
