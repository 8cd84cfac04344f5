using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Entente.Records.Documents;

namespace Entente.Benchmarks.Records;

/// <summary>What it costs to get a document out of its file.</summary>
[MemoryDiagnoser]
public class DocumentReaderBenchmarks
{
    private byte[] _lines = [];
    private byte[] _page = [];
    private byte[] _archive = [];

    [GlobalSetup]
    public void Write()
    {
        var texts = Samples.Documents().Select(document => document.Text).ToList();
        var lines = texts.Select(text => JsonSerializer.Serialize(new { text }));
        _lines = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        var paragraphs = string.Concat(texts.Select(text => $"<p>{text}</p>"));
        _page = Encoding.UTF8.GetBytes($"<html><body><nav>World</nav><article>{paragraphs}</article></body></html>");
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8, .. _page];
        _archive =
        [
            .. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {answer.Length}\r\n\r\n"),
            .. answer,
        ];
    }

    [Benchmark(Baseline = true)]
    public int Lines() => Read(_lines, "a.jsonl");

    [Benchmark]
    public int Page() => Read(_page, "a.html");

    [Benchmark]
    public int Archive() => Read(_archive, "a.warc");

    private static int Read(byte[] content, string name) =>
        new DocumentReader().Read(new MemoryStream(content), name).Count();
}
