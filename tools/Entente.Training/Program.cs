using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Training;

string? Option(string name) =>
    Array.IndexOf(args, name) is var index and >= 0 && index + 1 < args.Length ? args[index + 1] : null;

int Number(string name, int standard) =>
    Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : standard;

if (Option("--data") is not { } data || Option("--out") is not { } output)
{
    Console.Error.WriteLine(
        "usage: --data DIR --out FILE [--epochs N] [--tag-epochs N] [--fold-epochs N] [--folds N] [--seed N]");
    return 2;
}

var standard = new Settings();
var settings = standard with
{
    TreeEpochs = Number("--epochs", standard.TreeEpochs),
    TagEpochs = Number("--tag-epochs", standard.TagEpochs),
    FoldEpochs = Number("--fold-epochs", standard.FoldEpochs),
    Folds = Number("--folds", standard.Folds),
    Seed = Number("--seed", standard.Seed),
};

var examples = Sentences("*-train.conllu")
    .Select((sentence, index) => new Example(sentence, seesSpaces: index % 8 > 0))
    .ToList();
Console.Error.WriteLine($"{examples.Count} sentences to learn from");
new Course(settings, Console.Error).Train(examples).Write(output);
Console.Error.WriteLine($"{output}: {new FileInfo(output).Length} bytes");

var watch = Stopwatch.StartNew();
var parser = EnglishParser.Load(output);
Console.Error.WriteLine($"loaded in {watch.ElapsedMilliseconds} ms");
foreach (var path in Directory.GetFiles(data, "*-dev.conllu").Order(StringComparer.Ordinal))
{
    var gold = Sentences(Path.GetFileName(path));
    watch.Restart();
    Console.Error.WriteLine($"{Path.GetFileName(path)}: {Score.Of(parser, gold)}, {watch.ElapsedMilliseconds} ms");
}

return 0;

List<Sentence> Sentences(string pattern)
{
    var sentences = new List<Sentence>();
    foreach (var path in Directory.GetFiles(data, pattern).Order(StringComparer.Ordinal))
    {
        using var reader = new StreamReader(path);
        sentences.AddRange(Conllu.Read(reader));
    }

    return sentences;
}
