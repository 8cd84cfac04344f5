using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Entente.Benchmarks.Records;

// What a whole command costs is measured on a file of this form: docs/performance.md.
if (args is ["generate", var rows, var file])
{
    using var writer = new StreamWriter(file);
    GeneratedWorld.Write(writer, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture));
    return 0;
}

// A benchmark is built anew in a folder of its own; on a busy machine that takes longer than the two minutes allowed.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
    ? 1
    : 0;
