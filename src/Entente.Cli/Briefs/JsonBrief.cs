using Entente.Relations.Briefs;

namespace Entente.Cli.Briefs;

/// <summary>A brief as JSON, described key by key in <c>docs/brief-json.md</c>.</summary>
internal static class JsonBrief
{
    /// <summary>Writes one object and a line end.</summary>
    public static void Write(Brief brief, TextWriter output)
    {
        output.Write(BriefJson.Write(brief));
        output.Write('\n');
    }
}
