using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests;

/// <summary>Text that is parsed while it is read.</summary>
public sealed class StreamedTextTests
{
    private static readonly EnglishParser Parser = EnglishParser.LoadShipped();

    [Fact]
    public void WhateverIsReadAtATimeAndOnHoweverManyThreadsTheTreesAreTheSame() =>
        Prop.ForAll(Reads.ToArbitrary(), read =>
            Shown(Parser.Parse(new ReaderInBits(read.Text, [read.Size]), read.Threads)) ==
            Shown(Parser.Parse(read.Text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void AnEndlessTextIsReadNoFurtherThanAskedFor()
    {
        var reader = new Endless("Iran shipped drones to Russia. ");
        Parser.Parse(reader, threads: 2).Take(4_000)
            .ShouldAllBe(sentence => sentence.Text == "Iran shipped drones to Russia.");
        reader.Count.ShouldBeLessThan(4_000_000);
    }

    [Fact]
    public void PlacesCountFromTheStartOfTheWholeText()
    {
        var text = string.Concat(Enumerable.Repeat("Iran shipped drones.\n\n", 5_000));
        Parser.Parse(new StringReader(text)).Select(sentence => sentence.Start)
            .ShouldBe(Enumerable.Range(0, 5_000).Select(number => number * 22));
    }

    [Fact]
    public void ManySentencesAreAnnotatedAsEachByItself()
    {
        var sentences = Parser.Parse(string.Concat(Enumerable.Repeat("Iran met Russia. They agreed on it.\n", 200)));
        Shown(Parser.Annotate(sentences, threads: 3)).ShouldBe(Shown(sentences.Select(Parser.Annotate)));
    }

    private static Gen<(string Text, int Size, int Threads)> Reads =>
        from texts in Gen.ArrayOf(Texts.Any, 20)
        from times in Gen.Choose(1, 8)
        from between in Gen.Elements("", " ", "\n", "\n\n")
        from size in Gen.Choose(1, 5_000)
        from threads in Gen.Choose(1, 3)
        select (string.Concat(Enumerable.Repeat(string.Join(between, texts), times)), size, threads);

    private static string Shown(IEnumerable<Sentence> sentences)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var sentence in sentences)
        {
            writer.Write($"# start = {sentence.Start}\n");
            Conllu.Write(sentence, writer);
        }

        return writer.ToString();
    }

    private sealed class Endless(string bit) : TextReader
    {
        public int Count { get; private set; }

        public override int Read() => bit[Count++ % bit.Length];

        public override int Read(Span<char> buffer)
        {
            foreach (ref var letter in buffer)
                letter = (char)Read();
            return buffer.Length;
        }
    }
}
