using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Language.Models;
using Entente.Training;

const string usage =
    """
    usage: words FILE ...     plain text in, one sentence a line with its words parted by spaces out
           finish --network FILE --data TREEBANKS --out FILE [--seed N]
                              the exported network and what is learned here make one model
           score --model FILE --data TREEBANKS
                              how well a model does on *-dev.conllu
    """;

string? Option(string name) =>
    Array.IndexOf(args, name) is var index and >= 0 && index + 1 < args.Length ? args[index + 1] : null;

switch (args)
{
    case ["words", .. var paths] when paths.Length > 0:
        Console.Error.WriteLine($"{WordList.Write(paths, Console.Out)} words");
        return 0;
    case ["finish", ..] when (Option("--network"), Option("--data"), Option("--out")) is ({ } network, { } data, { } path):
        var seed = int.Parse(Option("--seed") ?? "20220719", CultureInfo.InvariantCulture);
        var sentences = Sentences(data, "*-train.conllu");
        ModelFile.Write(path, network, new LemmaTraining(seed).Train(sentences), new BreakTraining(seed).Train(sentences));
        Console.Error.WriteLine($"{path}: {new FileInfo(path).Length} bytes");
        Report(path, data);
        return 0;
    case ["score", ..] when (Option("--model"), Option("--data")) is ({ } model, { } gold):
        Report(model, gold);
        return 0;
    default:
        Console.Error.WriteLine(usage);
        return 2;
}

static void Report(string path, string data)
{
    var watch = Stopwatch.StartNew();
    var parser = EnglishParser.Load(path);
    Console.Error.WriteLine($"loaded in {watch.ElapsedMilliseconds} ms");
    foreach (var file in Directory.GetFiles(data, "*-dev.conllu").Order(StringComparer.Ordinal))
    {
        var gold = Sentences(data, Path.GetFileName(file));
        watch.Restart();
        Console.Error.WriteLine($"{Path.GetFileName(file)}: {Score.Of(parser, gold)}, {watch.ElapsedMilliseconds} ms");
    }
}

static List<Sentence> Sentences(string data, string pattern)
{
    var sentences = new List<Sentence>();
    foreach (var path in Directory.GetFiles(data, pattern).Order(StringComparer.Ordinal))
    {
        using var reader = new StreamReader(path);
        sentences.AddRange(Conllu.Read(reader));
    }

    return sentences;
}
