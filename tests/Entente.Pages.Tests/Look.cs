namespace Entente.Pages.Tests;

/// <summary>What is looked for in a page, in its own language: one file of <c>Looks</c> each.</summary>
internal static class Look
{
    public static string For(string name)
    {
        using var stream = typeof(Look).Assembly.GetManifestResourceStream($"{name}.js")
            ?? throw new FileNotFoundException($"Looks/{name}.js is not part of the tests.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
