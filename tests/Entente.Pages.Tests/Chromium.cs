namespace Entente.Pages.Tests;

/// <summary>Where the browser is. Playwright's own is not used: it would have to be fetched for every build.</summary>
internal static class Chromium
{
    public const string Remedy =
        "No Chromium was found, and the pages of briefs are tested in it. Install it (Debian: apt-get install chromium), " +
        "or name one in CHROMIUM (CHROMIUM=/opt/chrome/chrome ./test).";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    /// <exception cref="FileNotFoundException">There is none; the message says what to do.</exception>
    public static string Find() => Find(
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "",
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));

    public static string Find(string named, IEnumerable<string> folders)
    {
        if (named.Length > 0)
            return File.Exists(named) ? named : throw new FileNotFoundException($"CHROMIUM is {named}. {Remedy}");
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(Remedy);
    }
}
