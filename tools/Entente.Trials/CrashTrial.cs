using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Entente.Trials;

/// <summary>Kills the reader at random moments, as a power cut would, and lets it go on.</summary>
internal sealed class CrashTrial(bool isLight)
{
    // Between a new program and its first write; kills before it show nothing.
    private const double EarliestShare = 0.2;

    public static Command Command()
    {
        var kills = new Option<int>("--kills") { Description = "How many kills.", DefaultValueFactory = _ => 5 };
        var documents = new Option<int>("--documents")
        {
            Description = "How many documents are read.",
            DefaultValueFactory = _ => 600,
        };
        var seed = new Option<int>("--seed") { Description = "Of the moments.", DefaultValueFactory = _ => 1 };
        var light = new Option<bool>("--light")
        {
            Description = "A coder that needs no model, in the place of the whole program: starts at once.",
        };
        var command = new Command("crash", "Kills the reader at random moments and compares the stores.")
        {
            kills, documents, seed, light,
        };
        command.SetAction(line => new CrashTrial(line.GetValue(light)).Run(
            line.GetValue(kills), line.GetValue(documents), new Random(line.GetValue(seed))));
        return command;
    }

    private int Run(int kills, int documents, Random random)
    {
        var folder = Directory.CreateTempSubdirectory("entente-crash-").FullName;
        try
        {
            var news = Path.Combine(folder, "news.jsonl");
            File.WriteAllLines(news, new GeneratedNews(7).Documents(documents).Select(document =>
                JsonSerializer.Serialize(new { id = document.Id, date = document.Date, text = document.Text })));
            var undisturbed = Path.Combine(folder, "undisturbed.db");
            var clock = Stopwatch.StartNew();
            using (var reader = Start(news, undisturbed))
                reader.WaitForExit();
            var whole = clock.Elapsed;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"undisturbed: {documents} documents in {whole.TotalSeconds:0.0} s"));
            return Kill(kills, random, whole, (folder, news, StoreContents.Of(undisturbed)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private int Kill(
        int kills, Random random, TimeSpan whole, (string Folder, string News, string Expected) trial)
    {
        var (done, finished, differing, early) = (0, 0, 0, 0);
        while (done < kills)
        {
            var store = Path.Combine(trial.Folder, $"crashed-{finished}.db");
            var killed = 0;
            while (!ReadUntil(Moment(), trial.News, store))
            {
                done++;
                killed++;
                early += File.Exists(store) ? 0 : 1;
            }

            // Nothing is left to do, and once more nothing: reading again changes nothing.
            using (var again = Start(trial.News, store))
                again.WaitForExit();
            finished++;
            var same = StoreContents.Of(store) == trial.Expected;
            differing += same ? 0 : 1;
            Console.WriteLine($"store {finished}: killed {killed} times, {(same ? "the same" : "DIFFERENT")}");
        }

        Console.WriteLine(
            $"{done} kills ({early} of them before there was a store), {finished} stores, {differing} different");
        return differing == 0 ? 0 : 1;

        TimeSpan Moment() => whole * (EarliestShare + (random.NextDouble() * (1 - EarliestShare)));
    }

    private bool ReadUntil(TimeSpan moment, string news, string store)
    {
        using var reader = Start(news, store);
        if (reader.WaitForExit(moment))
            return true;
        reader.Kill();
        reader.WaitForExit();
        return false;
    }

    private Process Start(string news, string store)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        string[] arguments = isLight
            ? [typeof(CrashTrial).Assembly.Location, "read-light", news, store]
            : [Program(), "read", news, "--store", store];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static string Program()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var program = Path.Combine(folder, "artifacts", "bin", "Entente.Cli", "release", "entente.dll");
            if (File.Exists(program))
                return program;
        }

        throw new FileNotFoundException("entente.dll is not built: run ./entente --help once.");
    }
}
