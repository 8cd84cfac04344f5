namespace Entente.Language.Tagging;

/// <summary>A tag class taken apart.</summary>
/// <param name="Name">Both, with a space between.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
internal sealed record TagNames(string Name, string Upos, string Xpos)
{
    /// <summary>Takes a class apart.</summary>
    /// <param name="name"><c>UPOS</c>, a space, the Penn tag or <c>_</c>.</param>
    public static TagNames Parse(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        var xpos = name[(space + 1)..];
        return new TagNames(name, string.Intern(name[..space]), xpos == "_" ? "" : string.Intern(xpos));
    }
}
