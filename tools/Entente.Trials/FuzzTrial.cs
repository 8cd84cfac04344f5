using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Entente.Records.Documents;
using Entente.Records.Stories;

namespace Entente.Trials;

/// <summary>Feeds mangled input to the reader for as long as it is given: no crash, no hang.</summary>
internal static class FuzzTrial
{
    // Longer than this for some kilobytes is a hang on its way.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Command()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "Of the mangling.", DefaultValueFactory = _ => 1 };
        var kept = new Option<string>("--keep")
        {
            Description = "Where the input at work is kept, so that it is there after a crash.",
            DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "entente-fuzz"),
        };
        var command = new Command("fuzz", "Feeds mangled pages, archives, tables, feeds and JSON to the reader.")
        {
            minutes, seed, kept,
        };
        command.SetAction(line =>
            Run(TimeSpan.FromMinutes(line.GetValue(minutes)), line.GetValue(seed), line.GetRequiredValue(kept)));
        return command;
    }

    private static int Run(TimeSpan time, int seed, string kept)
    {
        Directory.CreateDirectory(kept);
        var mangling = new Mangling(new Random(seed));
        var clock = Stopwatch.StartNew();
        var counts = new SortedDictionary<string, (int Inputs, int Documents, int Problems)>(StringComparer.Ordinal);
        var (failures, slowest, slowestName) = (0, TimeSpan.Zero, "");
        while (clock.Elapsed < time)
        {
            var (name, content) = mangling.Next();
            File.WriteAllBytes(Path.Combine(kept, name), content);
            var before = clock.Elapsed;
            try
            {
                var (documents, problems) = Read(name, content);
                var held = counts.GetValueOrDefault(name);
                counts[name] = (held.Inputs + 1, held.Documents + documents, held.Problems + problems);
            }
#pragma warning disable CA1031 // Whatever comes out is what is looked for.
            catch (Exception error)
#pragma warning restore CA1031
            {
                failures++;
                File.WriteAllBytes(Path.Combine(kept, $"failure-{failures}-{name}"), content);
                Console.WriteLine($"{name}: {error.GetType().Name}: {error.Message}\n{error.StackTrace}");
            }

            if (clock.Elapsed - before is var taken && taken > slowest)
                (slowest, slowestName) = (taken, name);
            if (taken > Patience)
            {
                failures++;
                File.WriteAllBytes(Path.Combine(kept, $"slow-{failures}-{name}"), content);
                Console.WriteLine($"{name}: {taken.TotalSeconds:0} s");
            }
        }

        foreach (var (name, (inputs, documents, problems)) in counts)
            Console.WriteLine($"{name,-14} {inputs,9} inputs, {documents,9} documents, {problems,9} problems");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalMinutes:0.#} minutes, seed {seed}: {failures} failures; slowest {slowestName}, " +
            $"{slowest.TotalMilliseconds:0} ms"));
        return failures == 0 ? 0 : 1;
    }

    // All that happens to a document before it is parsed.
    private static (int Documents, int Problems) Read(string name, byte[] content)
    {
        var outcomes = new DocumentReader().Read(new MemoryStream(content), name).ToList();
        var documents = outcomes.Select(outcome => outcome.Document).OfType<Coding.Document>().ToList();
        foreach (var document in documents)
        {
            if (Boilerplate.Mask(document.Text).Length != document.Text.Length)
                throw new InvalidDataException("masking moved the text");
            _ = LanguageGuess.Of(document.Text);
        }

        _ = StoryFinder.Assign(documents);
        return (documents.Count, outcomes.Count - documents.Count);
    }
}
