using System.CommandLine;
using System.Globalization;
using Entente.Calibration;
using Entente.Knowledge;
using Entente.Relations.Scores;

const int LeastEvents = 10;

var reference = new Option<DirectoryInfo>("--reference")
{
    Description = "Folder with atop_alliance.csv.gz, tss_rivalries.csv and cow_mid_ddydisps.csv.",
    Required = true,
};
var output = new Option<FileInfo?>("--out") { Description = "Write the fitted table to this file." };
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
var root = new RootCommand("Fits the three scores of a dyad to what scholars recorded, and says how good they are.")
{
    reference, output, seeds, files,
};
root.SetAction(line =>
{
    var knowledge = KnowledgeBase.LoadShipped();
    var folder = line.GetRequiredValue(reference).FullName;
    var samples = line.GetRequiredValue(files).Select(text => text.Split('='))
        .Select(parts => Sample.Read(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), folder, knowledge))
        .ToList();
    Report(samples, line.GetValue(seeds));
    if (line.GetValue(output) is { } file)
        Write(samples, file.FullName);
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
