using System.Reflection;

namespace Entente.Cli.Running;

/// <summary>What version of the program runs.</summary>
internal static class Versions
{
    public static string Program { get; } =
        typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
