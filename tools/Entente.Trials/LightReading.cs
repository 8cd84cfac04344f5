using System.CommandLine;
using Entente.Coding;
using Entente.Language;
using Entente.Records;
using Entente.Records.Reading;

namespace Entente.Trials;

/// <summary>Reads as the program does, with a coder that finds an event in every sentence and needs no model.</summary>
internal static class LightReading
{
    public static Command Command()
    {
        var news = new Argument<string>("news");
        var store = new Argument<string>("store");
        var command = new Command("read-light", "Reads with a coder that needs no model.") { news, store };
        command.SetAction(line =>
        {
            using var opened = EventStore.Open(line.GetRequiredValue(store));
            new CorpusReading(opened, Code).Read([line.GetRequiredValue(news)], null, CancellationToken.None);
            return 0;
        });
        command.Hidden = true;
        return command;
    }

    private static CodedDocument Code(Document document)
    {
        var sentences = new List<Sentence>();
        for (var start = 0; start < document.Text.Length;)
        {
            var stop = document.Text.IndexOf(". ", start, StringComparison.Ordinal);
            var end = stop < 0 ? document.Text.Length : stop + 1;
            sentences.Add(new Sentence(document.Text[start..end], start, []));
            start = stop < 0 ? end : end + 1;
        }

        return new CodedDocument(document, sentences, [.. sentences.Select(EventOf)]);
    }

    private static CodedEvent EventOf(Sentence sentence, int index) => new()
    {
        Type = "CONSULT",
        Quad = "verbal cooperation",
        Trigger = sentence.Text[..1],
        Actors = [new Party("", sentence.Text.Split(' ')[0], "IRN", "GOV", sentence.Start, sentence.Start + 1)],
        SentenceNumber = index + 1,
        Start = sentence.Start,
        End = sentence.Start + sentence.Text.Length,
    };
}
