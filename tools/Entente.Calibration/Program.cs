using System.CommandLine;
using System.Globalization;
using Entente.Calibration;
using Entente.Calibration.Kinds;
using Entente.Knowledge;
using Entente.Relations.Scores;
using Entente.Relations.Ties;

const int LeastEvents = 10;

var reference = new Option<DirectoryInfo>("--reference")
{
    Description = "Folder with atop_alliance.csv.gz, tss_rivalries.csv and cow_mid_ddydisps.csv.",
    Required = true,
};
var scores = new Option<FileInfo?>("--scores") { Description = "Write the fitted scores to this file." };
var kinds = new Option<FileInfo?>("--kinds") { Description = "Write the fitted weights of kinds of tie to this file." };
var seeds = new Option<int>("--seeds")
{
    Description = "In how many ways the dyads are cut into folds.",
    DefaultValueFactory = _ => 3,
};
var files = new Argument<string[]>("FILE=YEAR")
{
    Description = "ICEWS files, each with the year for which the record of scholars holds.",
    Arity = ArgumentArity.OneOrMore,
};
var root = new RootCommand("Fits scores and ties of dyads to what scholars recorded, and says how good they are.")
{
    reference, scores, kinds, seeds, files,
};
root.SetAction(line =>
{
    var knowledge = KnowledgeBase.LoadShipped();
    var folder = line.GetRequiredValue(reference).FullName;
    var samples = line.GetRequiredValue(files).Select(text => text.Split('='))
        .Select(parts => Sample.Read(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), folder, knowledge))
        .ToList();
    Report(samples, line.GetValue(seeds));
    ReportKinds(samples, line.GetValue(seeds));
    if (line.GetValue(scores) is { } scoresFile)
        Write(samples, scoresFile.FullName);
    if (line.GetValue(kinds) is { } kindsFile)
        WriteKinds(samples, line.GetValue(seeds), kindsFile.FullName);
});
return root.Parse(args).Invoke();

static void Report(List<Sample> samples, int seeds)
{
    Console.Out.WriteLine("score     sample                        dyads  true    AUC  Brier  slope  error");
    foreach (var kind in Enum.GetValues<ScoreKind>())
    {
        var runs = Enumerable.Range(0, seeds).Select(seed => CrossValidation.Judge(samples, kind, seed)).ToList();
        foreach (var (number, sample) in samples.Index())
        {
            var measured = runs.ConvertAll(run => Reliability.Of([.. run[number]
                .Where(item => item.Case.Acts >= LeastEvents)
                .Select(item => (item.Probability, item.Case.Truth[kind]))]));
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind,-9} {sample.Name,-28} {measured[0].Cases,6} {measured[0].True,5}" +
                $"  {measured.Average(item => item.Area):F3}  {measured.Average(item => item.Brier):F3}" +
                $"  {measured.Average(item => item.Slope):F2}   {measured.Average(item => item.Error):F3}"));
        }
    }
}

static void Write(List<Sample> samples, string path)
{
    var models = Enum.GetValues<ScoreKind>().ToDictionary(kind => kind, kind => TwoSteps.Fit(samples, kind, _ => true));
    var table = new ScoreTable(
        models.ToDictionary(model => model.Key, model => model.Value.First),
        models.ToDictionary(model => model.Key, model => model.Value.Second));
    using var writer = new StreamWriter(path) { NewLine = "\n" };
    foreach (var text in table.Lines(Remarks.Of(samples)))
        writer.WriteLine(text);
}

static void ReportKinds(List<Sample> samples, int seeds)
{
    var runs = Enumerable.Range(0, seeds).Select(seed => KindCase.Of(samples, seed).SelectMany(part => part).ToList())
        .ToList();
    var fitted = runs.Select((cases, seed) => KindReport.Judge(cases, KindTable.Shipped, seed));
    var bySet = runs.ConvertAll(cases => KindReport.JudgeBySet(cases, KindTable.Shipped));
    foreach (var text in KindReport.Lines("fitted, unseen dyads", [.. fitted], LeastEvents)
        .Concat(KindReport.Lines("as set by hand", bySet, LeastEvents)))
        Console.Out.WriteLine(text);
}

static void WriteKinds(List<Sample> samples, int seeds, string path)
{
    var cases = Enumerable.Range(0, seeds).SelectMany(seed => KindCase.Of(samples, seed)).SelectMany(part => part)
        .ToList();
    using var writer = new StreamWriter(path) { NewLine = "\n" };
    foreach (var text in KindTable.Lines(KindFit.Fit(cases, KindTable.Shipped), Remarks.OfKinds(samples)))
        writer.WriteLine(text);
}
