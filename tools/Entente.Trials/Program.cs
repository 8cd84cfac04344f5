using System.CommandLine;
using Entente.Trials;

var root = new RootCommand("Trials that take too long for a test: crashes, mangled input, growth.")
{
    CrashTrial.Command(), FuzzTrial.Command(), GrowthTrial.Command(), LightReading.Command(),
};
return root.Parse(args).Invoke();
